package dev.chronotype.processor.check.codec;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types of single values that the runtime has codecs for. */
final class ScalarCodecs {

  private static final Map<String, String> DIRECT =
      Map.of(
          "boolean", "Boolean",
          "byte", "Byte",
          "short", "Short",
          "int", "Int",
          "long", "Long",
          "float", "Float",
          "double", "Double",
          "char", "Char",
          "java.lang.String", "String");

  private static final Map<String, String> CONSTANTS =
      Map.ofEntries(
          Map.entry("java.lang.String", "STRING"),
          Map.entry("java.lang.Boolean", "BOOLEAN"),
          Map.entry("java.lang.Byte", "BYTE"),
          Map.entry("java.lang.Short", "SHORT"),
          Map.entry("java.lang.Integer", "INTEGER"),
          Map.entry("java.lang.Long", "LONG"),
          Map.entry("java.lang.Float", "FLOAT"),
          Map.entry("java.lang.Double", "DOUBLE"),
          Map.entry("java.lang.Character", "CHARACTER"),
          Map.entry("java.math.BigDecimal", "BIG_DECIMAL"),
          Map.entry("java.math.BigInteger", "BIG_INTEGER"),
          Map.entry("java.util.UUID", "UUID"),
          Map.entry("java.util.OptionalInt", "OPTIONAL_INT"),
          Map.entry("java.util.OptionalLong", "OPTIONAL_LONG"),
          Map.entry("java.util.OptionalDouble", "OPTIONAL_DOUBLE"),
          Map.entry("java.util.Currency", "CURRENCY"),
          Map.entry("java.util.Locale", "LOCALE"),
          Map.entry("java.net.URI", "URI"),
          Map.entry("java.time.Instant", "INSTANT"),
          Map.entry("java.time.LocalDate", "LOCAL_DATE"),
          Map.entry("java.time.LocalTime", "LOCAL_TIME"),
          Map.entry("java.time.LocalDateTime", "LOCAL_DATE_TIME"),
          Map.entry("java.time.OffsetDateTime", "OFFSET_DATE_TIME"),
          Map.entry("java.time.OffsetTime", "OFFSET_TIME"),
          Map.entry("java.time.Duration", "DURATION"),
          Map.entry("java.time.Period", "PERIOD"),
          Map.entry("java.time.Year", "YEAR"),
          Map.entry("java.time.YearMonth", "YEAR_MONTH"),
          Map.entry("java.time.MonthDay", "MONTH_DAY"),
          Map.entry("java.time.ZoneId", "ZONE_ID"),
          Map.entry("java.time.ZoneOffset", "ZONE_OFFSET"));

  private ScalarCodecs() {}

  /** How the methods of the writer and the reader end, or null where they have none. */
  static @Nullable String method(String type) {
    return DIRECT.get(type);
  }

  /** The constant for a class, or null where there is none. */
  static @Nullable String constant(String type) {
    return CONSTANTS.get(type);
  }
}
