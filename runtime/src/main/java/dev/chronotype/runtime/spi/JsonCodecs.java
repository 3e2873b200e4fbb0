package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.KnownCodecs;
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

/** The codecs of what Java has, and what makes codecs of containers and enums. */
public final class JsonCodecs {

  /** Text. */
  public static final JsonCodec<String> STRING = new ScalarCodecs.OfString();

  /** {@code true} and {@code false}. */
  public static final JsonCodec<Boolean> BOOLEAN = new ScalarCodecs.OfBoolean();

  /** Numbers of 8 bits. */
  public static final JsonCodec<Byte> BYTE = new ScalarCodecs.OfByte();

  /** Numbers of 16 bits. */
  public static final JsonCodec<Short> SHORT = new ScalarCodecs.OfShort();

  /** Numbers of 32 bits. */
  public static final JsonCodec<Integer> INTEGER = new ScalarCodecs.OfInteger();

  /** Numbers of 64 bits. */
  public static final JsonCodec<Long> LONG = new ScalarCodecs.OfLong();

  /** Floating-point numbers of 32 bits. */
  public static final JsonCodec<Float> FLOAT = new ScalarCodecs.OfFloat();

  /** Floating-point numbers of 64 bits. */
  public static final JsonCodec<Double> DOUBLE = new ScalarCodecs.OfDouble();

  /** Text of one character. */
  public static final JsonCodec<Character> CHARACTER = new ScalarCodecs.OfCharacter();

  /** Decimals of any precision. */
  public static final JsonCodec<BigDecimal> BIG_DECIMAL = new ScalarCodecs.OfBigDecimal();

  /** Whole numbers of any size. */
  public static final JsonCodec<BigInteger> BIG_INTEGER = new ScalarCodecs.OfBigInteger();

  /** Bytes, as Base64 with padding. */
  public static final JsonCodec<byte[]> BYTES = new ScalarCodecs.OfBytes();

  /** UUIDs, in 36 characters. */
  public static final JsonCodec<UUID> UUID = new UuidCodec();

  /** Such as {@code 2024-01-31T12:00:00Z}. */
  public static final JsonCodec<Instant> INSTANT = new TimeCodecs.OfInstant();

  /** Such as {@code 2024-01-31}. */
  public static final JsonCodec<LocalDate> LOCAL_DATE = new TimeCodecs.OfLocalDate();

  /** Such as {@code 12:00:00}. */
  public static final JsonCodec<LocalTime> LOCAL_TIME = new TimeCodecs.OfLocalTime();

  /** Such as {@code 2024-01-31T12:00:00}. */
  public static final JsonCodec<LocalDateTime> LOCAL_DATE_TIME = new TimeCodecs.OfLocalDateTime();

  /** Such as {@code 2024-01-31T12:00:00+01:00}. */
  public static final JsonCodec<OffsetDateTime> OFFSET_DATE_TIME =
      new TimeCodecs.OfOffsetDateTime();

  /** Such as {@code 12:00+01:00}. */
  public static final JsonCodec<OffsetTime> OFFSET_TIME = new TextCodec<>(OffsetTime::parse);

  /** Decimal seconds. */
  public static final JsonCodec<Duration> DURATION = new TimeCodecs.OfDuration();

  /** Such as {@code P1Y2M3D}. */
  public static final JsonCodec<Period> PERIOD = new TextCodec<>(Period::parse);

  /** Such as {@code "2024"}, as text. */
  public static final JsonCodec<Year> YEAR = new TextCodec<>(Year::parse);

  /** Such as {@code 2024-01}. */
  public static final JsonCodec<YearMonth> YEAR_MONTH = new TextCodec<>(YearMonth::parse);

  /** Such as {@code --01-31}. */
  public static final JsonCodec<MonthDay> MONTH_DAY = new TextCodec<>(MonthDay::parse);

  /** Such as {@code Europe/Berlin}. */
  public static final JsonCodec<ZoneId> ZONE_ID = new TextCodec<>(ZoneId::of);

  /** Such as {@code +01:00}. */
  public static final JsonCodec<ZoneOffset> ZONE_OFFSET = new TextCodec<>(ZoneOffset::of);

  /** URIs, as they are written. */
  public static final JsonCodec<URI> URI = new TextCodec<>(java.net.URI::create);

  /** Such as {@code EUR}. */
  public static final JsonCodec<Currency> CURRENCY = new TextCodec<>(Currency::getInstance);

  /** Such as {@code de_CH}. */
  public static final JsonCodec<Locale> LOCALE = new TextCodec<>(TextCodec::locale);

  /** A number, or {@code null}. */
  public static final JsonCodec<OptionalInt> OPTIONAL_INT = new OptionalCodecs.OfInt();

  /** A number, or {@code null}. */
  public static final JsonCodec<OptionalLong> OPTIONAL_LONG = new OptionalCodecs.OfLong();

  /** A number, or {@code null}. */
  public static final JsonCodec<OptionalDouble> OPTIONAL_DOUBLE = new OptionalCodecs.OfDouble();

  static {
    KnownCodecs.add(String.class, new RootCodec<>(STRING));
    KnownCodecs.add(Boolean.class, new RootCodec<>(BOOLEAN));
    KnownCodecs.add(Integer.class, new RootCodec<>(INTEGER));
    KnownCodecs.add(Long.class, new RootCodec<>(LONG));
    KnownCodecs.add(Double.class, new RootCodec<>(DOUBLE));
    KnownCodecs.add(BigDecimal.class, new RootCodec<>(BIG_DECIMAL));
    KnownCodecs.add(BigInteger.class, new RootCodec<>(BIG_INTEGER));
    KnownCodecs.add(UUID.class, new RootCodec<>(UUID));
    KnownCodecs.add(Instant.class, new RootCodec<>(INSTANT));
    KnownCodecs.add(LocalDate.class, new RootCodec<>(LOCAL_DATE));
    KnownCodecs.add(Duration.class, new RootCodec<>(DURATION));
  }

  private JsonCodecs() {}

  /**
   * Makes the codec of an enum, which is written by the names of its constants.
   *
   * @param <E> the enum
   * @param constants all of them
   * @return the codec
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is copied
  public static <E extends Enum<E>> JsonCodec<E> enumOf(E... constants) {
    return new EnumCodec<>(constants);
  }

  /**
   * Makes the codec of what may be missing: empty is {@code null}.
   *
   * @param <T> what is inside
   * @param value its codec
   * @return the codec
   */
  public static <T> JsonCodec<Optional<T>> optional(JsonCodec<T> value) {
    return new OptionalCodecs.Of<>(value);
  }

  /**
   * Makes the codec of lists, which are read as {@link java.util.ArrayList}.
   *
   * @param <T> what is inside
   * @param element its codec
   * @return the codec
   */
  public static <T> JsonCodec<List<T>> list(JsonCodec<T> element) {
    return new ContainerCodecs.OfList<>(element);
  }

  /**
   * Makes the codec of sets, which are read as {@link java.util.HashSet}.
   *
   * @param <T> what is inside
   * @param element its codec
   * @return the codec
   */
  public static <T> JsonCodec<Set<T>> set(JsonCodec<T> element) {
    return new ContainerCodecs.OfSet<>(element);
  }

  /**
   * Makes the codec of collections, which are read as {@link java.util.ArrayList}.
   *
   * @param <T> what is inside
   * @param element its codec
   * @return the codec
   */
  public static <T> JsonCodec<Collection<T>> collection(JsonCodec<T> element) {
    return new ContainerCodecs.OfCollection<>(element);
  }

  /**
   * Makes the codec of maps with text as keys, which are read as {@link java.util.LinkedHashMap}.
   *
   * @param <T> what the values are
   * @param value their codec
   * @return the codec
   */
  public static <T> JsonCodec<Map<String, T>> map(JsonCodec<T> value) {
    return new ContainerCodecs.OfMap<>(value);
  }

  /**
   * Makes codecs known to the Data Converter, each for the class of its records. Where a class has
   * one already, that stays.
   *
   * @param codecs the codecs of what is a payload by itself
   */
  public static void register(RecordCodec<?>... codecs) {
    for (RecordCodec<?> codec : codecs) {
      register(codec);
    }
  }

  private static <T extends Record> void register(RecordCodec<T> codec) {
    KnownCodecs.add(codec.type(), new RootCodec<>(codec));
  }
}
