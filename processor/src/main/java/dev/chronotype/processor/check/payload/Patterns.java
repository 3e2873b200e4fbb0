package dev.chronotype.processor.check.payload;

import com.google.common.collect.ImmutableMap;
import dev.chronotype.processor.diagnostic.SerialisationCode;
import dev.chronotype.processor.model.payload.AnnotationSet;
import dev.chronotype.processor.model.payload.AnnotationUse;
import java.text.ParseException;
import java.text.SimpleDateFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQuery;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;

/**
 * Tries a {@code JsonFormat(pattern = ...)} on a value that has something in each of its fields.
 */
final class Patterns {

  /** A value, and how it is made of what was parsed. */
  private record Sample(TemporalAccessor value, TemporalQuery<? extends Object> from) {}

  private static final LocalDateTime AT = LocalDateTime.of(2026, 2, 28, 13, 14, 15, 123_456_789);
  private static final ZoneOffset OFFSET = ZoneOffset.ofHours(2);

  private static final ImmutableMap<String, Sample> SAMPLES =
      ImmutableMap.<String, Sample>builder()
          .put("java.time.Instant", new Sample(AT.toInstant(OFFSET), Instant::from))
          .put("java.time.LocalDate", new Sample(AT.toLocalDate(), LocalDate::from))
          .put("java.time.LocalDateTime", new Sample(AT, LocalDateTime::from))
          .put("java.time.LocalTime", new Sample(AT.toLocalTime(), LocalTime::from))
          .put("java.time.MonthDay", new Sample(MonthDay.from(AT), MonthDay::from))
          .put("java.time.OffsetDateTime", new Sample(AT.atOffset(OFFSET), OffsetDateTime::from))
          .put(
              "java.time.OffsetTime",
              new Sample(AT.toLocalTime().atOffset(OFFSET), OffsetTime::from))
          .put("java.time.Year", new Sample(Year.from(AT), Year::from))
          .put("java.time.YearMonth", new Sample(YearMonth.from(AT), YearMonth::from))
          .put(
              "java.time.ZonedDateTime",
              new Sample(AT.atZone(ZoneId.of("Europe/Berlin")), ZonedDateTime::from))
          .buildOrThrow();

  private Patterns() {}

  /** Whether a pattern says how values of the type are written. */
  static boolean has(ClosedType type, AnnotationSet annotations) {
    return !pattern(annotations).isEmpty()
        && (SAMPLES.containsKey(type.name()) || type.is("java.util.Date"));
  }

  private static String pattern(AnnotationSet annotations) {
    AnnotationUse format = annotations.find(Jackson.FORMAT);
    return format == null || format.text("shape", "").startsWith("NUMBER")
        ? ""
        : format.text("pattern", "");
  }

  /** What is wrong with the pattern, or null. */
  static @Nullable Problem problem(ClosedType type, AnnotationSet annotations) {
    String pattern = pattern(annotations);
    AnnotationUse format = annotations.find(Jackson.FORMAT);
    String zone = format == null ? "" : format.text("timezone", "");
    Sample sample = SAMPLES.get(type.name());
    Object before =
        sample == null ? Date.from(Instant.ofEpochMilli(1_234_567_890_123L)) : sample.value;
    try {
      Object after = sample == null ? date(pattern, zone, before) : through(pattern, zone, sample);
      return after.equals(before) ? null : changes(type, pattern, before, after);
    } catch (DateTimeException | IllegalArgumentException | ParseException e) {
      return Problem.ofUse(SerialisationCode.MISMATCH, type)
          .with("written", "\"" + pattern + "\"")
          .with("read", "a whole " + type.simpleDisplay())
          .with("fix", "a pattern with all that a " + type.simpleDisplay() + " has, or none");
    }
  }

  private static Object through(String pattern, String zone, Sample sample) {
    DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    if (!zone.isEmpty() && !zone.startsWith("##")) {
      formatter = formatter.withZone(TimeZone.getTimeZone(zone).toZoneId());
    }
    return formatter.parse(formatter.format(sample.value), sample.from);
  }

  private static Object date(String pattern, String zone, Object value) throws ParseException {
    SimpleDateFormat format = new SimpleDateFormat(pattern, Locale.ENGLISH);
    format.setTimeZone(TimeZone.getTimeZone(zone.isEmpty() ? "UTC" : zone));
    return format.parse(format.format(value));
  }

  /** A Date's own text ends with its seconds. */
  private static String text(Object value) {
    return value instanceof Date date ? date.toInstant().toString() : value.toString();
  }

  private static Problem changes(ClosedType type, String pattern, Object before, Object after) {
    return Problem.ofUse(SerialisationCode.VALUE_CHANGES, type)
        .with("before", text(before))
        .with("after", text(after))
        .with("why", "the pattern \"" + pattern + "\" does not write all of it.")
        .with("fix", "no pattern, or one with all that a " + type.simpleDisplay() + " has");
  }
}
