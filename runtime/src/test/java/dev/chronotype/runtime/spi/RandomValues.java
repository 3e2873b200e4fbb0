package dev.chronotype.runtime.spi;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.MalformedURLException;
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
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Values of any type that codecs know, the usual as well as the awkward. Public for the benchmarks.
 */
public final class RandomValues {

  /** Records within records, until there are no more. */
  private static final int MAX_DEPTH = 4;

  /** In the year 3918, and its like before 1970 is in the year 21. */
  private static final long MAX_USUAL_SECOND = 61_500_000_000L;

  private static final int[] EDGES = {0, 1, -1, 9, 10, 99, 100, 127, -128, 255, 32767, -32768};
  private static final String[] TEXTS = {
    "",
    "a",
    "order-17",
    "\"quoted\" \\ and / more",
    "\b\t\n\f\r\0\u001f\u007f\u0080",
    "größe",
    "日本語",
    "\uD83D\uDE00 smile",
    "\uD83D",
    "\uDE00x",
    "\u2028\uFFFD\uFFFE\uFEFF",
    "null",
    " "
  };

  private final Random random;
  private final boolean isRareToo;
  private final Map<Class<?>, Supplier<Object>> makers = new HashMap<>();
  private final RandomContainers containers;
  private int depth;

  public RandomValues(Random random) {
    this(random, true);
  }

  private RandomValues(Random random, boolean isRareToo) {
    this.random = random;
    this.isRareToo = isRareToo;
    this.containers = new RandomContainers(random, this);
    numbers();
    times();
    others();
  }

  /** None of those that codecs leave to Jackson: years of five digits and the like. */
  public static RandomValues usual(Random random) {
    return new RandomValues(random, false);
  }

  private boolean isRare(int bound) {
    return isRareToo && random.nextInt(bound) == 0;
  }

  private void put(Class<?> type, Supplier<Object> maker) {
    makers.put(type, maker);
  }

  private void numbers() {
    put(boolean.class, random::nextBoolean);
    put(byte.class, () -> (byte) random.nextInt());
    put(short.class, () -> (short) random.nextInt());
    put(int.class, () -> (int) aLong(Integer.MIN_VALUE, Integer.MAX_VALUE, 32));
    put(long.class, () -> aLong(Long.MIN_VALUE, Long.MAX_VALUE, 64));
    put(float.class, this::aFloat);
    put(double.class, this::aDouble);
    put(char.class, () -> aText().concat("x").charAt(0));
    put(Boolean.class, makers.get(boolean.class));
    put(Byte.class, makers.get(byte.class));
    put(Short.class, makers.get(short.class));
    put(Integer.class, makers.get(int.class));
    put(Long.class, makers.get(long.class));
    put(Float.class, makers.get(float.class));
    put(Double.class, makers.get(double.class));
    put(Character.class, makers.get(char.class));
    put(
        BigInteger.class,
        () -> new BigInteger(random.nextInt(200), random).subtract(BigInteger.TEN));
    put(BigDecimal.class, this::aDecimal);
    put(OptionalInt.class, () -> any() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty());
    put(
        OptionalLong.class,
        () -> any() ? OptionalLong.of(random.nextLong()) : OptionalLong.empty());
    put(OptionalDouble.class, () -> any() ? OptionalDouble.of(aDouble()) : OptionalDouble.empty());
  }

  private boolean any() {
    return random.nextInt(4) > 0;
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private long aLong(long min, long max, int bits) {
    return switch (random.nextInt(4)) {
      case 0 -> EDGES[random.nextInt(EDGES.length)];
      case 1 -> min + random.nextInt(3);
      case 2 -> max - random.nextInt(3);
      default -> random.nextLong() >> 64 - bits + random.nextInt(bits);
    };
  }

  private double aDouble() {
    return switch (random.nextInt(6)) {
      case 0 ->
          oneOf(
              List.of(
                  0.0,
                  -0.0,
                  Double.NaN,
                  Double.POSITIVE_INFINITY,
                  Double.NEGATIVE_INFINITY,
                  Double.MIN_VALUE,
                  Double.MAX_VALUE,
                  2.0E-3,
                  1.0E23,
                  2.2250738585072014E-308));
      case 1 -> Double.longBitsToDouble(random.nextLong());
      case 2 -> random.nextInt(10_000_000) / 100.0;
      case 3 -> random.nextInt(2_000_000) / -1000.0;
      case 4 -> random.nextLong();
      default -> random.nextGaussian();
    };
  }

  private float aFloat() {
    return switch (random.nextInt(4)) {
      case 0 -> oneOf(List.of(0f, -0f, Float.NaN, Float.POSITIVE_INFINITY, Float.MIN_VALUE));
      case 1 -> Float.intBitsToFloat(random.nextInt());
      case 2 -> random.nextInt(1_000_000) / 100f;
      default -> random.nextInt();
    };
  }

  private BigDecimal aDecimal() {
    BigInteger unscaled = new BigInteger(random.nextInt(any() ? 40 : 300), random);
    int scale = any() ? random.nextInt(6) : random.nextInt(80) - 40;
    BigDecimal value = new BigDecimal(unscaled, scale);
    return random.nextBoolean() ? value : value.negate();
  }

  private void times() {
    put(Instant.class, () -> Instant.ofEpochSecond(aSecond(), aNano()));
    put(LocalDate.class, this::aDate);
    put(LocalTime.class, this::aTime);
    put(LocalDateTime.class, () -> LocalDateTime.of(aDate(), aTime()));
    put(OffsetDateTime.class, () -> OffsetDateTime.of(aDate(), aTime(), anOffset()));
    put(OffsetTime.class, () -> OffsetTime.of(aTime(), anOffset()));
    put(Duration.class, this::aDuration);
    put(
        Period.class,
        () -> Period.of(random.nextInt(40) - 20, random.nextInt(20), random.nextInt(40) - 5));
    put(
        Year.class,
        () -> Year.of(isRare(4) ? random.nextInt(30_000) - 15_000 : 1900 + random.nextInt(200)));
    put(
        ZonedDateTime.class,
        () -> ZonedDateTime.of(aDate(), aTime(), any() ? ZoneId.of("Europe/Berlin") : anOffset()));
    put(YearMonth.class, () -> YearMonth.from(aDate()));
    put(MonthDay.class, () -> MonthDay.from(aDate()));
    put(ZoneOffset.class, this::anOffset);
    put(
        ZoneId.class,
        () ->
            any()
                ? ZoneId.of(
                    oneOf(List.of("Europe/Berlin", "UTC", "Z", "GMT+2", "America/New_York")))
                : anOffset());
  }

  private Duration aDuration() {
    return isRare(4)
        ? Duration.ofSeconds(random.nextLong() >> 20 + random.nextInt(44), aNano())
        : Duration.ofSeconds(1 + random.nextInt(1_000_000), aNano());
  }

  private long aSecond() {
    return isRare(20)
        ? random.nextLong() % Instant.MAX.getEpochSecond()
        : random.nextLong() % MAX_USUAL_SECOND;
  }

  private int aNano() {
    return switch (random.nextInt(5)) {
      case 0 -> 0;
      case 1 -> random.nextInt(1000) * 1_000_000;
      case 2 -> random.nextInt(1_000_000) * 1000;
      case 3 -> random.nextInt(1000);
      default -> random.nextInt(1_000_000_000);
    };
  }

  private LocalDate aDate() {
    return isRare(20)
        ? LocalDate.ofEpochDay(random.nextInt(20_000_000) - 10_000_000)
        : LocalDate.ofEpochDay(random.nextInt(60_000) - 10_000);
  }

  private LocalTime aTime() {
    return LocalTime.of(
        random.nextInt(24), random.nextInt(60), any() ? random.nextInt(60) : 0, aNano());
  }

  private ZoneOffset anOffset() {
    if (isRare(4)) {
      return ZoneOffset.ofTotalSeconds(random.nextInt(2 * 18 * 3600) - 18 * 3600);
    }
    return any()
        ? ZoneOffset.ofHoursMinutes(random.nextInt(10), random.nextInt(4) * 15)
        : ZoneOffset.UTC;
  }

  private void others() {
    put(String.class, this::aText);
    put(UUID.class, () -> new UUID(random.nextLong(), random.nextLong()));
    put(byte[].class, this::bytes);
    put(
        URI.class,
        () ->
            URI.create(
                oneOf(
                    List.of(
                        "https://example.com/a?b=c#d", "urn:x:y", "/relative", "mailto:a@b.c"))));
    put(URL.class, () -> aUrl(random.nextInt(3)));
    put(Currency.class, () -> oneOf(List.copyOf(Currency.getAvailableCurrencies())));
    put(
        Locale.class,
        () ->
            isRare(2)
                ? oneOf(List.of(Locale.ROOT, Locale.forLanguageTag("zh-Hant-TW")))
                : oneOf(List.of(Locale.GERMANY, Locale.ENGLISH)));
  }

  private static URL aUrl(int number) {
    try {
      return new URL("https", "example.com", 8080 + number, "/a?b=c#d");
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(20)];
    random.nextBytes(bytes);
    return bytes;
  }

  private String aText() {
    String text = TEXTS[random.nextInt(TEXTS.length)];
    return random.nextInt(8) == 0 ? text.repeat(random.nextInt(50)) : text;
  }

  /** A record with random components, references now and then null. */
  public <T> T record(Class<T> type) {
    return type.cast(record(type, Map.of()));
  }

  private Object record(Class<?> type, Map<TypeVariable<?>, Type> arguments) {
    depth++;
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = component(closed(components[i].getGenericType(), arguments));
    }
    depth--;
    try {
      Constructor<?> constructor = type.getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  /** A type as it is declared, with arguments for its variables. */
  private static Type closed(Type declared, Map<TypeVariable<?>, Type> arguments) {
    if (!arguments.isEmpty() && declared instanceof ParameterizedType generic) {
      return Types.parameterized(
          rawType(generic),
          Stream.of(generic.getActualTypeArguments())
              .map(each -> closed(each, arguments))
              .toArray(Type[]::new));
    }
    return arguments.getOrDefault(declared, declared);
  }

  /** A value, or now and then null; nothing more where records are in records all too deep. */
  Object component(Type type) {
    boolean isPrimitive = type instanceof Class<?> named && named.isPrimitive();
    boolean isTooDeep = depth > MAX_DEPTH && rawType(type).isRecord();
    return isTooDeep || (!isPrimitive && random.nextInt(10) == 0) ? null : value(type);
  }

  static Class<?> rawType(Type type) {
    return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
  }

  /** A value of a type that a component or a payload can have; not null. */
  public Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Class<?> raw = rawType(type);
      return raw.isRecord()
          ? record(raw, arguments(raw, generic.getActualTypeArguments()))
          : containers.make(raw, generic.getActualTypeArguments(), depth > MAX_DEPTH);
    }
    Supplier<Object> maker = makers.get(type);
    if (maker != null) {
      return maker.get();
    }
    Class<?> named = (Class<?>) type;
    if (named.isArray()) {
      return containers.array(named.getComponentType(), depth > MAX_DEPTH);
    }
    return named.isEnum() ? oneOf(Arrays.asList(named.getEnumConstants())) : record(named);
  }

  private static Map<TypeVariable<?>, Type> arguments(Class<?> type, Type... arguments) {
    Map<TypeVariable<?>, Type> found = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      found.put(type.getTypeParameters()[i], arguments[i]);
    }
    return found;
  }
}
