package dev.chronotype.processor.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the converter does beside what the checker says, for people who have to find out why. */
final class Comparison {

  /** A shape of which the two do not say the same. */
  private record Disagreement(Shape shape, Truth truth, Verdict verdict) {

    String kind() {
      return switch (truth.outcome()) {
        case FAILS -> "missed failure";
        case SAME -> verdict.outcome() == Outcome.FAILS ? "false error" : "false warning";
        case DIFFERENT ->
            verdict.outcome() == Outcome.FAILS ? "false error" : "missed silent change";
      };
    }

    /** What the disagreements of one cause have in common, more or less. */
    String cause() {
      String says =
          verdict.messages().isEmpty()
              ? "silence"
              : verdict
                  .messages()
                  .get(0)
                  .lines()
                  .findFirst()
                  .orElse("")
                  .replaceAll("^(\\[CT\\d+]).*", "$1");
      return kind() + ": " + truth.cause() + " / " + says;
    }
  }

  private final List<Disagreement> disagreements = new ArrayList<>();

  Comparison(Map<Shape, Truth> truths, Map<String, Verdict> verdicts) {
    truths.forEach(
        (shape, truth) -> {
          Verdict verdict =
              verdicts.getOrDefault(shape.name(), new Verdict(Outcome.SAME, List.of("NOT READ")));
          if (truth.outcome() != verdict.outcome() || !verdicts.containsKey(shape.name())) {
            disagreements.add(new Disagreement(shape, truth, verdict));
          }
        });
  }

  /** The disagreements, one line each: what a failing test prints. */
  List<String> lines() {
    return disagreements.stream().map(each -> each.kind() + ": " + each.shape().title()).toList();
  }

  /** All about each disagreement, those of a likely common cause together, the many first. */
  String report() {
    Map<String, List<Disagreement>> byCause =
        disagreements.stream()
            .collect(Collectors.groupingBy(Disagreement::cause, TreeMap::new, Collectors.toList()));
    StringBuilder text = new StringBuilder();
    byCause.entrySet().stream()
        .sorted((one, other) -> other.getValue().size() - one.getValue().size())
        .forEach(each -> group(text, each.getKey(), each.getValue()));
    return text.toString();
  }

  private static void group(StringBuilder text, String cause, List<Disagreement> all) {
    text.append("\n## ").append(all.size()).append(" x ").append(cause).append("\n");
    for (Disagreement each : all) {
      text.append("\n### ").append(each.shape().title()).append("\n```java\n");
      text.append(each.shape().source()).append("\n```\n");
      text.append("converter: ").append(each.truth().outcome());
      text.append(" ").append(each.truth().detail()).append("\n");
      text.append("checker: ").append(each.verdict().outcome()).append("\n");
      each.verdict().messages().forEach(message -> text.append(message.indent(4)));
    }
  }
}
