package dev.chronotype.processor.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Carries an author's Javadoc over to generated code.
 *
 * <p>Only the main description, and only what means the same in another file: links become code,
 * since what they name may not be visible there, and HTML that is not well-formed is shown as text.
 * What comes out passes {@code -Xdoclint:all}.
 */
final class AuthorsDoc {

  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@\\w");
  private static final Pattern HTML_TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)\\s*>");
  private static final Set<String> KNOWN_TAGS =
      Set.of("p", "b", "i", "em", "strong", "code", "ul", "ol", "li", "pre");
  private static final Set<String> INLINE_TAGS = Set.of("b", "i", "em", "strong", "code");

  private AuthorsDoc() {}

  /** The description as it may stand in generated code; empty where there is none. */
  static String description(@Nullable String comment) {
    if (comment == null) {
      return "";
    }
    Matcher blocks = BLOCK_TAG.matcher(comment);
    String text = blocks.find() ? comment.substring(0, blocks.start()) : comment;
    String plain = new InlineTags(text).plain();
    String html = isSafe(plain) ? plain : escaped(plain);
    return html.strip().replaceAll("(?m)^ ", "").replace("*/", "*&#47;");
  }

  /** Whether all tags and entities are ones that doclint accepts wherever text may stand. */
  private static boolean isSafe(String text) {
    String outside = withoutInlineTags(text);
    Deque<String> open = new ArrayDeque<>();
    Matcher tags = HTML_TAG.matcher(outside);
    while (tags.find()) {
      String name = tags.group(2).toLowerCase(Locale.ROOT);
      if (!INLINE_TAGS.contains(name)) {
        return false;
      }
      if (tags.group(1).isEmpty()) {
        open.push(name);
      } else if (open.isEmpty() || !open.pop().equals(name)) {
        return false;
      }
    }
    String rest = tags.replaceAll("");
    return open.isEmpty() && rest.indexOf('<') < 0 && rest.indexOf('>') < 0 && !hasLooseAmp(rest);
  }

  private static boolean hasLooseAmp(String text) {
    return text.replaceAll("&(amp|lt|gt|quot|nbsp|#\\d+);", "").indexOf('&') >= 0;
  }

  private static String withoutInlineTags(String text) {
    return text.replaceAll("\\{@\\w+[^{}]*}", "");
  }

  private static String escaped(String text) {
    String withoutKnown = HTML_TAG.matcher(text).replaceAll(AuthorsDoc::known);
    StringBuilder escaped = new StringBuilder();
    boolean inTag = false;
    for (int i = 0; i < withoutKnown.length(); i++) {
      char each = withoutKnown.charAt(i);
      inTag = withoutKnown.startsWith("{@", i) || (inTag && each != '}');
      escaped.append(inTag ? String.valueOf(each) : escaped(each));
    }
    return escaped.toString();
  }

  private static String known(MatchResult tag) {
    boolean isKnown = KNOWN_TAGS.contains(tag.group(2).toLowerCase(Locale.ROOT));
    return isKnown ? "" : Matcher.quoteReplacement(tag.group());
  }

  private static String escaped(char each) {
    return switch (each) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      default -> String.valueOf(each);
    };
  }
}
