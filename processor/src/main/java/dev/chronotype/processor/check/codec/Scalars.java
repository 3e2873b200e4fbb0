package dev.chronotype.processor.check.codec;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.squareup.javapoet.ClassName;
import dev.chronotype.processor.check.payload.ClosedType;
import dev.chronotype.processor.check.payload.Jackson;
import dev.chronotype.processor.model.codec.CodecUse;
import dev.chronotype.processor.model.codec.CodecUse.BuiltIn;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Plans the codecs of single values of the JDK. */
final class Scalars {

  /** What the writer and the reader do themselves. */
  private static final ImmutableMap<String, CodecUse.Direct> DIRECT =
      ImmutableMap.<String, CodecUse.Direct>builder()
          .put("boolean", direct("Boolean", "BOOLEAN"))
          .put("byte", direct("Byte", "BYTE"))
          .put("short", direct("Short", "SHORT"))
          .put("int", direct("Int", "INTEGER"))
          .put("long", direct("Long", "LONG"))
          .put("float", direct("Float", "FLOAT"))
          .put("double", direct("Double", "DOUBLE"))
          .put("char", direct("Char", "CHARACTER"))
          .put("java.lang.String", direct("String", "STRING"))
          .buildOrThrow();

  private static final ImmutableMap<String, String> CONSTANTS =
      ImmutableMap.<String, String>builder()
          .put("java.lang.Object", "ANY")
          .put("java.lang.Boolean", "BOOLEAN")
          .put("java.lang.Byte", "BYTE")
          .put("java.lang.Short", "SHORT")
          .put("java.lang.Integer", "INTEGER")
          .put("java.lang.Long", "LONG")
          .put("java.lang.Float", "FLOAT")
          .put("java.lang.Double", "DOUBLE")
          .put("java.lang.Character", "CHARACTER")
          .put("java.math.BigDecimal", "BIG_DECIMAL")
          .put("java.math.BigInteger", "BIG_INTEGER")
          .put("java.util.UUID", "UUID")
          .put("java.util.OptionalInt", "OPTIONAL_INT")
          .put("java.util.OptionalLong", "OPTIONAL_LONG")
          .put("java.util.OptionalDouble", "OPTIONAL_DOUBLE")
          .put("java.util.Currency", "CURRENCY")
          .put("java.util.Locale", "LOCALE")
          .put("java.net.URI", "URI")
          .put("java.net.URL", "URL")
          .put("java.time.Instant", "INSTANT")
          .put("java.time.LocalDate", "LOCAL_DATE")
          .put("java.time.LocalTime", "LOCAL_TIME")
          .put("java.time.LocalDateTime", "LOCAL_DATE_TIME")
          .put("java.time.OffsetDateTime", "OFFSET_DATE_TIME")
          .put("java.time.OffsetTime", "OFFSET_TIME")
          .put("java.time.ZonedDateTime", "ZONED_DATE_TIME")
          .put("java.time.Duration", "DURATION")
          .put("java.time.Period", "PERIOD")
          .put("java.time.Year", "YEAR")
          .put("java.time.YearMonth", "YEAR_MONTH")
          .put("java.time.MonthDay", "MONTH_DAY")
          .put("java.time.ZoneId", "ZONE_ID")
          .put("java.time.ZoneOffset", "ZONE_OFFSET")
          .buildOrThrow();

  private static final ImmutableMap<String, String> ARRAYS =
      ImmutableMap.of(
          "boolean", "BOOLEANS",
          "byte", "BYTES",
          "short", "SHORTS",
          "int", "INTS",
          "long", "LONGS",
          "float", "FLOATS",
          "double", "DOUBLES",
          "char", "CHARS");

  /** Those that are written by a pattern alone, whatever the time zone. */
  private static final ImmutableSet<String> LOCAL =
      ImmutableSet.of("java.time.LocalDate", "java.time.LocalTime", "java.time.LocalDateTime");

  /** Numbers that are read from the text that they are written as, and their boxes. */
  private static final ImmutableMap<String, ClassName> QUOTABLE =
      ImmutableMap.<String, ClassName>builder()
          .put("int", ClassName.get(Integer.class))
          .put("long", ClassName.get(Long.class))
          .put("java.lang.Integer", ClassName.get(Integer.class))
          .put("java.lang.Long", ClassName.get(Long.class))
          .put("java.math.BigDecimal", ClassName.get("java.math", "BigDecimal"))
          .put("java.math.BigInteger", ClassName.get("java.math", "BigInteger"))
          .buildOrThrow();

  private Scalars() {}

  private static CodecUse.Direct direct(String method, String constant) {
    return new CodecUse.Direct(method, new BuiltIn(constant, false));
  }

  /**
   * What writes and reads a value; null where the runtime has nothing for its type, or not in the
   * form that is asked for.
   */
  static @Nullable CodecUse of(ClosedType type, AnnotationSet annotations) {
    AnnotationUse format = annotations.find(Jackson.FORMAT);
    if (format != null && !format.values().isEmpty()) {
      return formatted(type, format);
    }
    if (type.isArray()) {
      String array = ARRAYS.get(type.component().name());
      return array == null ? null : new BuiltIn(array, !array.equals("BYTES"));
    }
    CodecUse.Direct direct = DIRECT.get(type.name());
    return direct != null ? direct : constant(CONSTANTS.get(type.name()));
  }

  private static @Nullable CodecUse constant(@Nullable String name) {
    return name == null ? null : new BuiltIn(name, name.startsWith("OPTIONAL_"));
  }

  private static @Nullable CodecUse formatted(ClosedType type, AnnotationUse format) {
    boolean isText = format.text("shape", "STRING").equals("STRING");
    Set<String> members = format.values().keySet();
    String pattern = format.text("pattern", "");
    if (!isText || !Set.of("shape", "pattern").containsAll(members)) {
      return null;
    }
    ClassName quotable = QUOTABLE.get(type.name());
    if (!pattern.isEmpty()) {
      return LOCAL.contains(type.name())
          ? new CodecUse.Formatted(ClassName.bestGuess(type.name()), pattern)
          : null;
    }
    return quotable == null ? null : new CodecUse.Quoted(quotable);
  }
}
