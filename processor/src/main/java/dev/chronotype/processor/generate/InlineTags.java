package dev.chronotype.processor.generate;

import java.util.Set;

/** Turns the inline tags of a Javadoc text into ones that name nothing in another file. */
final class InlineTags {

  private static final Set<String> KEPT = Set.of("code", "literal");
  private static final Set<String> LINKS = Set.of("link", "linkplain");

  private final String text;
  private int position;

  InlineTags(String text) {
    this.text = text;
  }

  /** The text with each tag replaced; a tag that is not closed is dropped with its brace. */
  String plain() {
    StringBuilder plain = new StringBuilder();
    while (position < text.length()) {
      if (text.startsWith("{@", position)) {
        plain.append(tag());
      } else {
        plain.append(text.charAt(position++));
      }
    }
    return plain.toString();
  }

  private String tag() {
    int end = closingBrace();
    if (end < 0) {
      position += 2;
      return "";
    }
    String[] parts = text.substring(position + 2, end).strip().split("\\s+", 2);
    position = end + 1;
    String content = parts.length < 2 ? "" : parts[1].strip();
    if (KEPT.contains(parts[0])) {
      return content.isEmpty() ? "" : "{@" + parts[0] + " " + content + "}";
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
        return link.substring(i).strip();
      }
    }
    String target = link.startsWith("#") ? link.substring(1) : link.replace('#', '.');
    return target.isEmpty() ? "" : "{@code " + target + "}";
  }

  private int closingBrace() {
    int depth = 0;
    for (int i = position; i < text.length(); i++) {
      char each = text.charAt(i);
      depth += each == '{' ? 1 : each == '}' ? -1 : 0;
      if (depth == 0) {
        return i;
      }
    }
    return -1;
  }
}
