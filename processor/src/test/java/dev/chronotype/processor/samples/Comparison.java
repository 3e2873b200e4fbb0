package dev.chronotype.processor.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was expected against what was reported.
 *
 * @param missing expected, and not reported
 * @param unexpected reported, and not expected
 */
record Comparison(int matched, List<Expectation> missing, List<Reported> unexpected) {

  static Comparison of(List<Expectation> expected, List<Reported> reported) {
    List<Reported> left = new ArrayList<>(reported);
    List<Expectation> missing = new ArrayList<>();
    for (Expectation each : expected) {
      left.stream()
          .filter(each::matches)
          .findFirst()
          .ifPresentOrElse(left::remove, () -> missing.add(each));
    }
    return new Comparison(expected.size() - missing.size(), missing, left);
  }

  boolean equal() {
    return missing.isEmpty() && unexpected.isEmpty();
  }

  /** What to read, line by line: {@code -} was expected, {@code +} was reported. */
  @Override
  public String toString() {
    record Line(String file, int number, String text) {}
    List<Line> lines = new ArrayList<>();
    missing.forEach(each -> lines.add(new Line(each.file(), each.line(), "- " + each.said())));
    unexpected.forEach(
        each ->
            lines.add(
                new Line(
                    each.file(),
                    each.line(),
                    "+ %s: %s at %s".formatted(each.kind(), each.headline(), each.token()))));
    return lines.stream()
        .sorted(Comparator.comparing(Line::file).thenComparing(Line::number))
        .map(each -> "%s:%d%n  %s".formatted(each.file(), each.number(), each.text()))
        .collect(Collectors.joining("\n"));
  }
}
