package dev.chronotype.benchmarks.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes activities, with records of all kinds that they take and give. */
final class RecordSources {

  static final String PACKAGE = "fuzzed";

  private static final int RECORDS_IN_A_CLASS = 8;
  private static final int MAX_COMPONENTS = 64;

  /** Awkward ones, but none that keeps a record from having a codec; others have a number. */
  private static final List<String> NAMES =
      List.of("in", "out", "next", "value", "größe", "a", "aB", "é", "x_1", "y$", "n日本", "end");

  /** In each class of activities there is one, and this record. */
  static final String ENUM = "Level";

  static final String GENERIC = "Pair";

  private final Random random;
  private final ComponentTypes types;

  RecordSources(long seed) {
    random = new Random(seed);
    types = new ComponentTypes(random);
  }

  /** Sources by path, with that many records or a few more. */
  Map<String, String> write(int records) {
    Map<String, String> sources = new LinkedHashMap<>();
    for (int i = 0; i * RECORDS_IN_A_CLASS < records; i++) {
      String name = "Fuzzed%03dActivities".formatted(i);
      sources.put(PACKAGE + "/" + name + ".java", activities(name, i));
    }
    return sources;
  }

  private String activities(String name, int number) {
    List<String> named = new ArrayList<>(List.of(ENUM));
    StringBuilder members = new StringBuilder();
    for (int i = 0; i < RECORDS_IN_A_CLASS; i++) {
      String type = "R" + i;
      named.add(type);
      members.append(method(type, i)).append(record(type, named));
    }
    return """
    package %s;

    import com.fasterxml.jackson.annotation.JsonAlias;
    import com.fasterxml.jackson.annotation.JsonFormat;
    import com.fasterxml.jackson.annotation.JsonInclude;
    import com.fasterxml.jackson.annotation.JsonProperty;

    @dev.chronotype.Activities(namePrefix = "f%d-", startToCloseTimeout = "30s")
    public class %s {

      public enum %s {
        LOW,
        middle,
        H\u00f6chst,
        $
      }

      public record %s<T>(T first, java.util.List<T> others, int count) {}
    %s}
    """
        .formatted(PACKAGE, number, name, ENUM, GENERIC, members);
  }

  private static String method(String type, int number) {
    return """

      @dev.chronotype.ActivityDefinition
      public %s take%d(%s input) {
        return input;
      }
    """
        .formatted(type, number, type);
  }

  private String record(String type, List<String> named) {
    int count =
        switch (random.nextInt(12)) {
          case 0 -> random.nextInt(3);
          case 1 -> random.nextInt(MAX_COMPONENTS + 1);
          default -> 3 + random.nextInt(8);
        };
    int first = random.nextInt(NAMES.size());
    return IntStream.range(0, count)
        .mapToObj(i -> "      " + component(types.next(named), i) + " " + name(first, i))
        .collect(Collectors.joining(",\n", "\n  public record " + type + "(\n", ") {}\n"));
  }

  private String component(String type, int number) {
    String annotation = types.annotation(type, number);
    return annotation.isEmpty() ? type : annotation + " " + type;
  }

  /** Every other one is awkward, as long as there are names. */
  private static String name(int first, int component) {
    return component % 2 == 0 && component / 2 < NAMES.size()
        ? NAMES.get((first + component / 2) % NAMES.size())
        : "c" + component;
  }
}
