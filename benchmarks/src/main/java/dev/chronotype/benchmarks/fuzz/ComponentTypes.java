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
          "java.net.URL",
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
          "java.time.ZonedDateTime",
          "java.util.Currency",
          "java.util.Locale",
          "java.util.OptionalDouble",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.UUID");

  /** Of no order in a set: their hash codes are those of objects. */
  private static final List<String> ARRAYS =
      List.of(
          "boolean[]",
          "byte[]",
          "char[]",
          "double[]",
          "float[]",
          "int[]",
          "long[]",
          "short[]",
          "int[][]",
          "String[]",
          "java.util.UUID[]",
          RecordSources.ENUM + "[]");

  /** What can be in order, and a key. */
  private static final List<String> SORTED =
      List.of(
          "Integer", "Long", "String", "java.time.LocalDate", "java.util.UUID", RecordSources.ENUM);

  /** What holds others. */
  private static final List<String> HOLDERS =
      List.of(
          "java.util.ArrayList<%s>",
          "java.util.Collection<%s>",
          "java.util.EnumMap<" + RecordSources.ENUM + ", %s>",
          "java.util.LinkedList<%s>",
          "java.util.List<%s>",
          "java.util.Map<String, %s>",
          "java.util.Optional<%s>",
          RecordSources.GENERIC + "<%s>");

  /** What holds others, and what can be in order as its key. */
  private static final List<String> MAPS =
      List.of("java.util.HashMap<%s, %s>", "java.util.Map<%s, %s>", "java.util.TreeMap<%s, %s>");

  private static final List<String> SETS =
      List.of("java.util.HashSet<%s>", "java.util.LinkedHashSet<%s>", "java.util.Set<%s>");

  private static final List<String> NUMBERS =
      List.of("int", "long", "Integer", "Long", "java.math.BigDecimal");

  private static final List<String> INCLUSIONS =
      List.of("ALWAYS", "NON_NULL", "NON_ABSENT", "NON_EMPTY");

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
      return switch (random.nextInt(8)) {
        case 0 -> oneOf(SETS).formatted(oneOf(PLAIN));
        case 1 -> oneOf(MAPS).formatted(oneOf(SORTED), next(named, level + 1));
        case 2 -> "java.util.TreeSet<%s>".formatted(oneOf(SORTED));
        case 3 -> "java.util.EnumSet<%s>".formatted(RecordSources.ENUM);
        default -> oneOf(HOLDERS).formatted(next(named, level + 1));
      };
    }
    return switch (random.nextInt(12)) {
      case 0 -> oneOf(named);
      case 1 -> oneOf(ARRAYS);
      default -> oneOf(PLAIN);
    };
  }

  /** An annotation of Jackson's for a component of this type, or nothing. */
  String annotation(String type, int component) {
    boolean isNumber = NUMBERS.contains(type);
    return switch (random.nextInt(12)) {
      case 0 -> "@JsonProperty(\"p %d\")".formatted(component);
      case 1 -> "@JsonAlias(\"also%d\")".formatted(component);
      case 2 -> "@JsonInclude(JsonInclude.Include.%s)".formatted(oneOf(INCLUSIONS));
      case 3 -> isNumber ? "@JsonFormat(shape = JsonFormat.Shape.STRING)" : "";
      default -> "";
    };
  }

  private String oneOf(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
