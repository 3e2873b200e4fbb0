package dev.chronotype.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/** Compares files line by line, and shows only what differs. */
final class Texts {

  private static final int CONTEXT = 2;
  private static final int MOST = 15;

  private Texts() {}

  static void assertSame(Map<String, String> expected, Map<String, String> actual) {
    assertThat(actual.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (file, text) -> assertThat(difference(text, actual.get(file))).as(file).isEmpty());
  }

  /** Empty where the two are the same; else the lines from the first to the last difference. */
  static String difference(String expected, String actual) {
    if (expected.equals(actual)) {
      return "";
    }
    List<String> left = List.of(expected.split("\n", -1));
    List<String> right = List.of(actual.split("\n", -1));
    int shorter = Math.min(left.size(), right.size());
    int start = 0;
    while (start < shorter && left.get(start).equals(right.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && left.get(left.size() - 1 - end).equals(right.get(right.size() - 1 - end))) {
      end++;
    }
    StringBuilder text = new StringBuilder("from line " + (start + 1) + " on\n");
    append(text, "  ", left.subList(Math.max(0, start - CONTEXT), start));
    append(text, "- ", left.subList(start, left.size() - end));
    append(text, "+ ", right.subList(start, right.size() - end));
    int after = left.size() - end;
    append(text, "  ", left.subList(after, Math.min(left.size(), after + CONTEXT)));
    return text.toString();
  }

  private static void append(StringBuilder text, String mark, List<String> lines) {
    lines.stream().limit(MOST).forEach(each -> text.append(mark).append(each).append('\n'));
    if (lines.size() > MOST) {
      text.append(mark).append("… ").append(lines.size() - MOST).append(" more lines\n");
    }
  }
}
