package dev.chronotype.processor.generate;

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

  private static final Pattern FIRST_SPACE = Pattern.compile("(?m)^ ");
  private static final Pattern LINE_START = Pattern.compile("(?m)^(\\s*)@");
  private static final int HEXADECIMAL = 16;
  private static final Pattern ESCAPED_CHARACTER =
      Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+([0-9a-fA-F]{4})");
  private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u");

  private AuthorsDoc() {}

  /** The description as it may stand in generated code; empty where there is none. */
  static String description(@Nullable String comment) {
    if (comment == null) {
      return "";
    }
    String text = FIRST_SPACE.matcher(decoded(comment)).replaceAll("");
    String plain = new InlineTags(text).plain().strip();
    String html = WellFormedHtml.accepts(plain) ? plain : EscapedHtml.of(plain);
    String escaped = UNICODE_ESCAPE.matcher(html).replaceAll("$1&#92;u").replace("*/", "*&#47;");
    return withoutBlockTags(escaped);
  }

  /** ECJ gives a comment as it stands in the source, javac after it has read Unicode escapes. */
  private static String decoded(String comment) {
    return ESCAPED_CHARACTER
        .matcher(comment)
        .replaceAll(
            each ->
                Matcher.quoteReplacement(
                    each.group(1) + (char) Integer.parseInt(each.group(2), HEXADECIMAL)));
  }

  /** What has come to the start of a line must not begin a block tag there. */
  private static String withoutBlockTags(String text) {
    StringBuilder out = new StringBuilder();
    InlineTags.forEachPart(
        text,
        (part, isTag) -> {
          int lineStart = out.lastIndexOf("\n") + 1;
          String line = out.substring(lineStart);
          out.setLength(lineStart);
          out.append(isTag ? line + part : LINE_START.matcher(line + part).replaceAll("$1&#64;"));
        });
    return out.toString();
  }
}
