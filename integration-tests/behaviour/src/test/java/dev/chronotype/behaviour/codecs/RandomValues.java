package dev.chronotype.behaviour.codecs;

import dev.chronotype.behaviour.codecs.Everything.Colour;
import dev.chronotype.behaviour.codecs.Everything.Nothing;
import dev.chronotype.behaviour.codecs.Everything.Part;
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
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** Makes values, from a seed: ordinary ones, extreme ones, and null wherever that may be. */
final class RandomValues {

  private static final List<String> TEXTS =
      List.of(
          "",
          "plain",
          "with \"quotes\" and \\ and /",
          "\u0000\u0001\b\t\n\f\r\u001f\u007f",
          "grüße, 世界",
          "\u2028\u2029\ufeff\uffff",
          "\ud83d\ude00 pair",
          "lone \ud83d high",
          "\ude00 low",
          "x".repeat(3_000),
          "ä".repeat(700));

  private final Random random;

  RandomValues(long seed) {
    this.random = new Random(seed);
  }

  Everything everything(int depth) {
    return new Everything(
        random.nextBoolean(),
        (byte) random.nextInt(),
        (short) random.nextInt(),
        number(),
        large(),
        Float.intBitsToFloat(random.nextInt()),
        precise(),
        (char) ('a' + random.nextInt(26)),
        orNull(this::text),
        orNull(random::nextBoolean),
        orNull(() -> (byte) random.nextInt()),
        orNull(() -> (short) random.nextInt()),
        orNull(this::number),
        orNull(this::large),
        orNull(() -> (float) precise()),
        orNull(this::precise),
        orNull(() -> 'ä'),
        orNull(this::price),
        orNull(
            () ->
                new BigInteger(random.nextInt(400), random)
                    .multiply(BigInteger.valueOf(random.nextInt(3) - 1))),
        orNull(() -> new UUID(random.nextLong(), random.nextLong())),
        orNull(this::colour),
        orNull(this::instant),
        orNull(this::day),
        orNull(this::time),
        orNull(() -> LocalDateTime.of(day(), time())),
        orNull(() -> OffsetDateTime.of(day(), time(), shift())),
        orNull(() -> OffsetTime.of(time(), shift())),
        orNull(() -> Duration.ofSeconds(random.nextInt(), random.nextInt(4) * 250_000_001L)),
        orNull(() -> Period.of(random.nextInt(3) - 1, random.nextInt(20), random.nextInt(50))),
        orNull(() -> Year.of(day().getYear())),
        orNull(() -> YearMonth.from(day())),
        orNull(() -> MonthDay.from(day())),
        orNull(() -> random.nextBoolean() ? ZoneId.of("Europe/Berlin") : shift()),
        orNull(this::shift),
        orNull(this::bytes),
        orNull(() -> URI.create("https://example.com/a%20b?c=" + random.nextInt(9))),
        orNull(() -> Currency.getInstance(random.nextBoolean() ? "EUR" : "JPY")),
        orNull(() -> random.nextBoolean() ? Locale.GERMANY : Locale.forLanguageTag("zh-Hant-TW")),
        Optional.ofNullable(orNull(this::text)),
        random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(number()),
        random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(large()),
        random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(precise()),
        orNull(() -> several(this::part)),
        orNull(() -> new HashSet<>(several(this::text))),
        orNull(() -> several(() -> orNull(this::number))),
        orNull(() -> map(() -> orNull(this::text))),
        orNull(() -> map(() -> several(this::part))),
        Optional.ofNullable(orNull(this::part)),
        orNull(() -> several(() -> Optional.ofNullable(orNull(this::colour)))),
        depth > 0 && random.nextBoolean() ? everything(depth - 1) : null,
        number(),
        orNull(this::text),
        number(),
        orNull(this::text),
        large());
  }

  Part part() {
    return new Part(orNull(this::text), number(), random.nextBoolean() ? new Nothing() : null);
  }

  private <T> T orNull(Supplier<T> value) {
    return random.nextInt(5) == 0 ? null : value.get();
  }

  private <T> List<T> several(Supplier<T> value) {
    List<T> all = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      all.add(value.get());
    }
    return all;
  }

  private <T> Map<String, T> map(Supplier<T> value) {
    Map<String, T> all = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      all.put(text(), value.get());
    }
    return all;
  }

  private String text() {
    return TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private int number() {
    return random.nextInt(4) == 0 ? random.nextInt() : random.nextInt(200) - 100;
  }

  private long large() {
    return random.nextInt(4) == 0 ? random.nextLong() : number();
  }

  private double precise() {
    return switch (random.nextInt(4)) {
      case 0 -> Double.longBitsToDouble(random.nextLong());
      case 1 -> number() / 100.0;
      case 2 -> List.of(0.0, -0.0, Double.NaN, Double.POSITIVE_INFINITY).get(random.nextInt(4));
      default -> random.nextDouble();
    };
  }

  private BigDecimal price() {
    return BigDecimal.valueOf(large(), random.nextInt(30) - 10);
  }

  private Colour colour() {
    return Colour.values()[random.nextInt(2)];
  }

  private Instant instant() {
    return random.nextInt(10) == 0
        ? Instant.ofEpochSecond(random.nextInt() * 1_000L, random.nextInt(1_000_000_000))
        : Instant.ofEpochSecond(random.nextInt(), random.nextInt(3) * 120_000_000L);
  }

  private LocalDate day() {
    return random.nextInt(10) == 0
        ? LocalDate.of(random.nextInt(40_000) - 20_000, 2, 28)
        : LocalDate.ofEpochDay(random.nextInt(40_000));
  }

  private LocalTime time() {
    return switch (random.nextInt(3)) {
      case 0 -> LocalTime.of(random.nextInt(24), random.nextInt(60));
      case 1 -> LocalTime.ofSecondOfDay(random.nextInt(86_400));
      default -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
    };
  }

  private ZoneOffset shift() {
    return ZoneOffset.ofTotalSeconds((random.nextInt(73) - 36) * 900);
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(50)];
    random.nextBytes(bytes);
    return bytes;
  }
}
