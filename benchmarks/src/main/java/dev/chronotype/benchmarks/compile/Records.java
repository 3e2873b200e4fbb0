package dev.chronotype.benchmarks.compile;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Writes the thirteen records of a unit. */
final class Records {

  private Records() {}

  static void write(String packageName, Shape shape, BiConsumer<String, String> sink) {
    for (int i = 0; i < Shape.RECORDS; i++) {
      String components =
          shape.components(i).stream()
              .map(each -> "    " + each.type() + " " + each.name())
              .collect(Collectors.joining(",\n"));
      sink.accept(
          "R" + i,
          """
          package %s;

          /** Record number %d of its unit. */
          public record R%d(
          %s) {}
          """
              .formatted(packageName, i, i, components));
    }
  }

  /** An expression that makes a record from the accessors of another with the same components. */
  static String copy(List<Component> components, String to, String from) {
    return components.stream()
        .map(each -> from + "." + each.name() + "()")
        .collect(Collectors.joining(", ", "new " + to + "(", ")"));
  }
}
