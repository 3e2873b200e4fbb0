package dev.chronotype.behaviour.codecs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** A component of every type that codecs are generated for, and some with awkward names. */
public record Everything(
    boolean flag,
    byte tiny,
    short small,
    int number,
    long large,
    float approximate,
    double precise,
    char letter,
    String text,
    Boolean boxedFlag,
    Byte boxedByte,
    Short boxedShort,
    Integer boxedInt,
    Long boxedLong,
    Float boxedFloat,
    Double boxedDouble,
    Character boxedChar,
    BigDecimal price,
    BigInteger big,
    UUID id,
    Colour colour,
    Instant at,
    LocalDate day,
    LocalTime time,
    LocalDateTime local,
    OffsetDateTime offset,
    OffsetTime offsetTime,
    Duration length,
    Period period,
    Year year,
    YearMonth month,
    MonthDay anniversary,
    ZoneId zone,
    ZoneOffset shift,
    byte[] bytes,
    URI link,
    Currency currency,
    Locale locale,
    Optional<String> note,
    OptionalInt count,
    OptionalLong total,
    OptionalDouble share,
    List<Part> parts,
    Set<String> tags,
    Collection<Integer> numbers,
    Map<String, String> labels,
    Map<String, List<Part>> groups,
    Optional<Part> main,
    List<Optional<Colour>> colours,
    Everything inner,
    int in,
    String next,
    int value,
    String out,
    long ünïcode) {

  /** Written by name. */
  public enum Colour {
    RED,
    GREEN {
      @Override
      public String toString() {
        return "not this";
      }
    }
  }

  /** A part. */
  public record Part(String sku, int quantity, Nothing nothing) {}

  /** A record without components. */
  public record Nothing() {}
}
