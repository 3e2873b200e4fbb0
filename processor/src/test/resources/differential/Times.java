package shapes;

import static shapes.Given.values;

import java.time.*;
import java.time.chrono.*;
import java.time.format.DateTimeFormatter;
import java.time.temporal.*;
import java.util.List;
import java.util.TimeZone;

/** All of java.time, and what its packages have beside values. */
public class Times {

  private static final LocalDateTime NOON = LocalDateTime.of(2024, 2, 29, 12, 0);

  static List<Instant> instant() {
    return values(
        Instant.EPOCH,
        Instant.parse("2024-02-29T12:00:00.123456789Z"),
        Instant.parse("1969-12-31T23:59:59.999999999Z"),
        null);
  }

  static List<Duration> duration() {
    return values(
        Duration.ZERO, Duration.ofDays(400).plusNanos(1), Duration.ofSeconds(-90), null);
  }

  static List<Period> period() {
    return values(Period.ZERO, Period.of(1, -2, 30), null);
  }

  static List<LocalDate> localDate() {
    return values(LocalDate.of(2024, 2, 29), LocalDate.of(-5, 1, 1), LocalDate.of(12024, 1, 1), null);
  }

  static List<LocalTime> localTime() {
    return values(LocalTime.MIDNIGHT, LocalTime.of(23, 59, 59, 1), null);
  }

  static List<LocalDateTime> localDateTime() {
    return values(NOON, NOON.plusNanos(1), null);
  }

  static List<OffsetDateTime> offsetDateTime() {
    return values(
        NOON.atOffset(ZoneOffset.UTC), NOON.plusNanos(1).atOffset(ZoneOffset.ofHoursMinutes(-3, -30)), null);
  }

  static List<OffsetTime> offsetTime() {
    return values(OffsetTime.of(LocalTime.NOON, ZoneOffset.ofHours(2)), null);
  }

  static List<ZonedDateTime> zonedDateTime() {
    return values(
        NOON.atZone(ZoneId.of("Europe/Berlin")), NOON.atZone(ZoneOffset.ofHours(2)), NOON.atZone(ZoneId.of("UTC")), null);
  }

  static List<Year> year() {
    return values(Year.of(2024), Year.of(-1), null);
  }

  static List<YearMonth> yearMonth() {
    return values(YearMonth.of(2024, 2), null);
  }

  static List<MonthDay> monthDay() {
    return values(MonthDay.of(2, 29), null);
  }

  static List<Month> month() {
    return values(Month.FEBRUARY, null);
  }

  static List<DayOfWeek> dayOfWeek() {
    return values(DayOfWeek.MONDAY, null);
  }

  static List<ZoneId> zoneId() {
    return values(ZoneId.of("Europe/Berlin"), ZoneOffset.ofHours(2), ZoneId.of("UTC"), null);
  }

  static List<ZoneOffset> zoneOffset() {
    return values(ZoneOffset.UTC, ZoneOffset.ofHours(2), null);
  }

  static List<Clock> clock() {
    return values(Clock.systemUTC(), null);
  }

  static List<JapaneseDate> japaneseDate() {
    return values(JapaneseDate.of(2024, 2, 29), null);
  }

  static List<ChronoLocalDate> chronoLocalDate() {
    return values(LocalDate.of(2024, 2, 29), null);
  }

  static List<Temporal> temporal() {
    return values(Instant.EPOCH, null);
  }

  static List<TemporalAccessor> temporalAccessor() {
    return values(LocalDate.EPOCH, null);
  }

  static List<TemporalAmount> temporalAmount() {
    return values(Duration.ZERO, null);
  }

  static List<ChronoUnit> chronoUnit() {
    return values(ChronoUnit.DAYS, null);
  }

  static List<TemporalUnit> temporalUnit() {
    return values(ChronoUnit.DAYS, null);
  }

  static List<ChronoField> chronoField() {
    return values(ChronoField.YEAR, null);
  }

  static List<DateTimeFormatter> formatter() {
    return values(DateTimeFormatter.ISO_DATE, null);
  }

  static List<InstantSource> instantSource() {
    return values(Clock.systemUTC(), null);
  }

  static List<IsoEra> era() {
    return values(IsoEra.CE, null);
  }

  static List<TimeZone> timeZone() {
    return values(TimeZone.getTimeZone("Europe/Berlin"), TimeZone.getTimeZone("UTC"), null);
  }
}
