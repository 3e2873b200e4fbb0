package dev.chronotype.benchmarks.fuzz;

import java.util.List;
import java.util.Random;

/**
 * The types that components have. What codecs come to know gets a line here, and one in {@code
 * RandomValues}.
 */
final class ComponentTypes {

  /** As a source writes them. */
  private static final List<String> PRIMITIVES =
      List.of("boolean", "byte", "short", "int", "long", "float", "double", "char");

  private static final List<String> PLAIN =
      List.of(
          "Boolean",
          "Byte",
          "Short",
          "Integer",
          "Long",
          "Float",
          "Double",
          "Character",
          "String",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.net.URI",
          "java.time.Duration",
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.LocalTime",
          "java.time.MonthDay",
          "java.time.OffsetDateTime",
          "java.time.OffsetTime",
          "java.time.Period",
          "java.time.Year",
          "java.time.YearMonth",
          "java.time.ZoneId",
          "java.time.ZoneOffset",
          "java.util.Currency",
          "java.util.Locale",
          "java.util.OptionalDouble",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.UUID");

  /** Of no order in a set: their hash codes are those of objects. */
  private static final List<String> ARRAYS = List.of("byte[]");

  /** What holds others. */
  private static final List<String> HOLDERS =
      List.of(
          "java.util.Collection<%s>",
          "java.util.List<%s>",
          "java.util.Map<String, %s>",
          "java.util.Optional<%s>",
          "java.util.Set<%s>");

  private static final int MAX_LEVELS = 3;

  private final Random random;

  ComponentTypes(Random random) {
    this.random = random;
  }

  /**
   * A type as a source writes it.
   *
   * @param named names of records and enums that it may have in it
   */
  String next(List<String> named) {
    return random.nextInt(4) == 0 ? oneOf(PRIMITIVES) : next(named, 0);
  }

  private String next(List<String> named, int level) {
    if (level < MAX_LEVELS && random.nextInt(4) == 0) {
      String holder = oneOf(HOLDERS);
      return holder.formatted(
          holder.startsWith("java.util.Set") ? oneOf(PLAIN) : next(named, level + 1));
    }
    return switch (random.nextInt(12)) {
      case 0 -> oneOf(named);
      case 1 -> oneOf(ARRAYS);
      default -> oneOf(PLAIN);
    };
  }

  private String oneOf(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
