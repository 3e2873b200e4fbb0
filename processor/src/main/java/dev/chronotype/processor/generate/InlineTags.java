package dev.chronotype.processor.generate;

import java.util.Set;

/** Turns the inline tags of a Javadoc text into ones that name nothing in another file. */
final class InlineTags {

  /** Takes a piece of text, or a whole inline tag. */
  interface Parts {
    void part(String text, boolean isTag);
  }

  private static final Set<String> KEPT = Set.of("code", "literal");
  private static final Set<String> LINKS = Set.of("link", "linkplain");

  private final String text;
  private int position;

  InlineTags(String text) {
    this.text = text;
  }

  /** Splits a text into its inline tags and what is between them. */
  static void forEachPart(String text, Parts parts) {
    int from = 0;
    for (int start = text.indexOf("{@"); start >= 0; start = text.indexOf("{@", from)) {
      int end = closingBrace(text, start);
      if (end < 0) {
        break;
      }
      parts.part(text.substring(from, start), false);
      parts.part(text.substring(start, end + 1), true);
      from = end + 1;
    }
    parts.part(text.substring(from), false);
  }

  /**
   * The text up to the first block tag, with each inline tag replaced; one that is not closed is
   * dropped with its brace.
   */
  String plain() {
    StringBuilder plain = new StringBuilder();
    while (position < text.length() && !isBlockTag()) {
      if (text.startsWith("{@", position)) {
        plain.append(tag());
      } else {
        plain.append(text.charAt(position++));
      }
    }
    return plain.toString();
  }

  private boolean isBlockTag() {
    int lineStart = text.lastIndexOf('\n', position - 1) + 1;
    return text.charAt(position) == '@' && text.substring(lineStart, position).isBlank();
  }

  private String tag() {
    int end = closingBrace(text, position);
    if (end < 0) {
      position += 2;
      return "";
    }
    String whole = text.substring(position, end + 1);
    String[] parts = whole.substring(2, whole.length() - 1).strip().split("\\s+", 2);
    position = end + 1;
    String content = parts.length < 2 ? "" : parts[1].strip();
    if (KEPT.contains(parts[0])) {
      return content.isEmpty() ? "" : whole;
    }
    return LINKS.contains(parts[0]) ? label(content) : "";
  }

  /** The label of a link where it has one, else what it points at, as code. */
  private static String label(String link) {
    int depth = 0;
    for (int i = 0; i < link.length(); i++) {
      char each = link.charAt(i);
      depth += each == '(' || each == '<' ? 1 : each == ')' || each == '>' ? -1 : 0;
      if (depth == 0 && Character.isWhitespace(each)) {
        return new InlineTags(link.substring(i).strip()).plain();
      }
    }
    String target = link.startsWith("#") ? link.substring(1) : link.replace('#', '.');
    return target.isEmpty() ? "" : "{@code " + target + "}";
  }

  private static int closingBrace(String text, int from) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      char each = text.charAt(i);
      depth += each == '{' ? 1 : each == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
