package dev.chronotype.benchmarks.compile;

import java.util.List;

/** One component of a generated record, or one property of what stands in its place. */
record Component(String type, String name) {

  /** What a converter takes, in about the mixture that a code base has. */
  private static final List<String> TYPES =
      List.of(
          "String",
          "long",
          "java.math.BigDecimal",
          "double",
          "java.util.concurrent.TimeUnit",
          "java.time.Instant",
          "java.util.List<String>",
          "java.util.Map<String, String>",
          "java.util.Optional<String>",
          "boolean",
          "int",
          "java.util.UUID",
          "java.time.Duration");

  /** The components of one type: six to ten, and other ones for each number. */
  static List<Component> of(int number) {
    return java.util.stream.IntStream.range(0, 6 + number % 5)
        .mapToObj(each -> new Component(TYPES.get((number * 3 + each) % TYPES.size()), "c" + each))
        .toList();
  }
}
