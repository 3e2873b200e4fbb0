package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.Erasure;
import dev.chronotype.runtime.internal.KnownCodecs;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.URL;
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
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** The codecs of single values, what makes codecs of them, and where they are made known. */
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

  /** URLs, as they are written. */
  public static final JsonCodec<URL> URL = new TextCodec<>(TextCodec::url);

  /** Such as {@code 2024-01-31T12:00:00+01:00}, without the zone. */
  public static final JsonCodec<ZonedDateTime> ZONED_DATE_TIME = new TimeCodecs.OfZonedDateTime();

  /** Any JSON: texts, numbers, truth values, lists and maps. */
  public static final JsonCodec<Object> ANY = new AnyCodec();

  static {
    register(String.class, STRING);
    register(Boolean.class, BOOLEAN);
    register(Integer.class, INTEGER);
    register(Long.class, LONG);
    register(Double.class, DOUBLE);
    register(BigDecimal.class, BIG_DECIMAL);
    register(BigInteger.class, BIG_INTEGER);
    register(UUID.class, UUID);
    register(Instant.class, INSTANT);
    register(LocalDate.class, LOCAL_DATE);
    register(Duration.class, DURATION);
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
    return new EnumCodec<>(Enum::name, constants);
  }

  /**
   * Makes the codec of an enum, which is written by a text of each constant.
   *
   * @param <E> the enum
   * @param text gives the text of a constant
   * @param constants all of them
   * @return the codec
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is copied
  public static <E extends Enum<E>> JsonCodec<E> enumBy(
      Function<? super E, String> text, E... constants) {
    return new EnumCodec<>(text, constants);
  }

  /**
   * Tells what constants are written as.
   *
   * @param pairs the name of a constant, then what it is written as, then the next name; others are
   *     written by their names
   * @return gives what a constant is written as
   */
  public static Function<Enum<?>, String> renamed(String... pairs) {
    Map<String, String> texts = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      texts.put(pairs[i], pairs[i + 1]);
    }
    return constant -> texts.getOrDefault(constant.name(), constant.name());
  }

  /**
   * Makes the codec of what is written as one value in it.
   *
   * @param <T> what it is
   * @param <V> the value in it
   * @param value the codec of the value
   * @param getter gives the value
   * @param maker makes it of the value
   * @return the codec
   */
  public static <T, V> JsonCodec<T> value(
      JsonCodec<V> value,
      Function<? super T, ? extends V> getter,
      Function<? super V, ? extends T> maker) {
    return new ValueCodec<>(value, getter, maker);
  }

  /**
   * Makes the codec of values that have the name of their class as their first property.
   *
   * @param <T> what is above the classes
   * @param property the name of the property, as it stands in JSON, escaped where it has to be
   * @param subtypes the classes
   * @return the codec
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is copied
  public static <T> JsonCodec<T> typed(String property, JsonSubtype<? extends T>... subtypes) {
    return new TypedCodec<>(property, subtypes);
  }

  /**
   * Makes a codec that leaves everything to Jackson, as the SDK's default Data Converter has it.
   * Where another converter is behind the codecs, that writes and reads the whole payload.
   *
   * @param <T> what is written and read
   * @param type the same
   * @return the codec
   */
  public static <T> JsonCodec<T> jackson(Type type) {
    return new JacksonCodec<>(type);
  }

  /**
   * Makes the codec of dates or times in a form of the author's.
   *
   * @param <T> what it is
   * @param pattern the form, for {@link DateTimeFormatter}
   * @param query makes it of what has been read
   * @return the codec
   */
  public static <T extends TemporalAccessor> JsonCodec<T> formatted(
      String pattern, TemporalQuery<T> query) {
    return new FormattedCodec<>(DateTimeFormatter.ofPattern(pattern, Locale.getDefault()), query);
  }

  /**
   * Makes the codec of numbers that are written as texts.
   *
   * @param <T> the numbers
   * @param reader makes a number of its text
   * @return the codec
   */
  public static <T extends Number> JsonCodec<T> quoted(Function<String, T> reader) {
    return new QuotedCodec<>(reader);
  }

  /**
   * Makes codecs known to the Data Converter, each for the class of its records. Where a class has
   * one already, that stays.
   *
   * @param codecs the codecs of what is a payload by itself
   */
  public static void register(RecordCodec<?>... codecs) {
    for (RecordCodec<?> codec : codecs) {
      KnownCodecs.add(codec.type(), codec.type(), new RootCodec<>(codec));
    }
  }

  /**
   * Makes a codec known to the Data Converter. Where the type has one already, that stays.
   *
   * @param type what the codec is for: a class, or one with type arguments
   * @param codec the codec of what is a payload by itself
   */
  public static void register(Type type, JsonCodec<?> codec) {
    KnownCodecs.add(Erasure.of(type), type, new RootCodec<>(codec));
  }

  /**
   * Makes a codec known to the Data Converter that writes values of a class, and is never asked to
   * read one. Where the class has a codec already, that stays.
   *
   * @param type the class
   * @param codec writes values of the class, and reads others, too
   */
  public static void registerWriter(Class<?> type, JsonCodec<?> codec) {
    KnownCodecs.addWriter(type, new RootCodec<>(codec));
  }
}
