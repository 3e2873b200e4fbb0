package dev.chronotype.processor.generate;

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
  private static final Pattern UNICODE_ESCAPE = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u");

  private AuthorsDoc() {}

  /** The description as it may stand in generated code; empty where there is none. */
  static String description(@Nullable String comment) {
    if (comment == null) {
      return "";
    }
    String plain = new InlineTags(FIRST_SPACE.matcher(comment).replaceAll("")).plain().strip();
    String html = WellFormedHtml.accepts(plain) ? plain : EscapedHtml.of(plain);
    String escaped = UNICODE_ESCAPE.matcher(html).replaceAll("$1&#92;u").replace("*/", "*&#47;");
    return withoutBlockTags(escaped);
  }

  /** What has come to the start of a line must not begin a block tag there. */
  private static String withoutBlockTags(String text) {
    StringBuilder out = new StringBuilder();
    InlineTags.forEachPart(
        text,
        (part, isTag) -> {
          boolean atStart = out.substring(out.lastIndexOf("\n") + 1).isBlank();
          String escaped = LINE_START.matcher(part).replaceAll("$1&#64;");
          boolean firstIsInside = !atStart && part.stripLeading().startsWith("@");
          out.append(isTag ? part : firstIsInside ? part : escaped);
        });
    return out.toString();
  }
}
