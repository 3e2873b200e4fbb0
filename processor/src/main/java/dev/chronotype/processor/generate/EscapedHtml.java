package dev.chronotype.processor.generate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes text of HTML that doclint would not accept: tags are left out, the rest is escaped. */
final class EscapedHtml {

  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)(\\s[^<>]*)?/?>");
  private static final Set<String> LEFT_OUT =
      Set.of(
          "a",
          "b",
          "blockquote",
          "br",
          "code",
          "dd",
          "div",
          "dl",
          "dt",
          "em",
          "h1",
          "h2",
          "h3",
          "h4",
          "hr",
          "i",
          "img",
          "li",
          "ol",
          "p",
          "pre",
          "span",
          "strong",
          "sub",
          "sup",
          "table",
          "td",
          "th",
          "tr",
          "tt",
          "ul",
          "var");

  private EscapedHtml() {}

  static String of(String text) {
    StringBuilder escaped = new StringBuilder();
    InlineTags.forEachPart(
        text, (part, isTag) -> escaped.append(isTag ? part : escape(withoutTags(part))));
    return escaped.toString();
  }

  private static String withoutTags(String text) {
    return TAG.matcher(text).replaceAll(EscapedHtml::replacement);
  }

  private static String replacement(MatchResult tag) {
    boolean known = LEFT_OUT.contains(tag.group(1).toLowerCase(Locale.ROOT));
    return known ? "" : Matcher.quoteReplacement(tag.group());
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
