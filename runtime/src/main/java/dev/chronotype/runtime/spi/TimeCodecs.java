package dev.chronotype.runtime.spi;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The codecs of points in time and of durations. */
final class TimeCodecs {

  private TimeCodecs() {}

  static final class OfInstant extends JsonCodec<Instant> {
    @Override
    public void write(JsonWriter out, Instant value) {
      long day = Math.floorDiv(value.getEpochSecond(), IsoWriting.SECONDS_A_DAY);
      LocalDate date = LocalDate.ofEpochDay(day);
      if (!IsoWriting.isPlain(date.getYear())) {
        out.writeQuotedAscii(value.toString());
        return;
      }
      byte[] bytes = out.room(IsoWriting.MAX_BYTES);
      int at = out.size();
      bytes[at] = '"';
      at = IsoWriting.date(date, bytes, at + 1);
      bytes[at] = 'T';
      at =
          IsoWriting.time(
              (int) (value.getEpochSecond() - day * IsoWriting.SECONDS_A_DAY), bytes, at + 1);
      at = IsoWriting.fraction(value.getNano(), bytes, at);
      bytes[at] = 'Z';
      bytes[at + 1] = '"';
      out.setSize(at + 2);
    }

    @Override
    public Instant read(JsonReader in) {
      IsoReading iso = new IsoReading(in, "a time such as \"2024-01-31T12:00:00Z\"");
      LocalDate date = iso.date();
      iso.expect('T');
      int second = iso.secondOfDay();
      int nano = iso.nano();
      iso.expect('Z');
      iso.end();
      return Instant.ofEpochSecond(date.toEpochDay() * IsoWriting.SECONDS_A_DAY + second, nano);
    }
  }

  static final class OfLocalDate extends JsonCodec<LocalDate> {
    @Override
    public void write(JsonWriter out, LocalDate value) {
      if (!IsoWriting.isPlain(value.getYear())) {
        out.writeQuotedAscii(value.toString());
        return;
      }
      byte[] bytes = out.room(IsoWriting.MAX_BYTES);
      int at = out.size();
      bytes[at] = '"';
      at = IsoWriting.date(value, bytes, at + 1);
      bytes[at] = '"';
      out.setSize(at + 1);
    }

    @Override
    public LocalDate read(JsonReader in) {
      IsoReading iso = new IsoReading(in, "a date such as \"2024-01-31\"");
      LocalDate date = iso.date();
      iso.end();
      return date;
    }
  }

  static final class OfLocalTime extends JsonCodec<LocalTime> {
    @Override
    public void write(JsonWriter out, LocalTime value) {
      byte[] bytes = out.room(IsoWriting.MAX_BYTES);
      int at = out.size();
      bytes[at] = '"';
      at = IsoWriting.time(value, bytes, at + 1);
      bytes[at] = '"';
      out.setSize(at + 1);
    }

    @Override
    public LocalTime read(JsonReader in) {
      IsoReading iso = new IsoReading(in, "a time such as \"12:00:00\"");
      LocalTime time = iso.time();
      iso.end();
      return time;
    }
  }

  static final class OfLocalDateTime extends JsonCodec<LocalDateTime> {
    @Override
    public void write(JsonWriter out, LocalDateTime value) {
      if (!IsoWriting.isPlain(value.getYear())) {
        out.writeQuotedAscii(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value));
        return;
      }
      out.setSize(quoted(out, value, null));
    }

    @Override
    public LocalDateTime read(JsonReader in) {
      IsoReading iso = new IsoReading(in, "a time such as \"2024-01-31T12:00:00\"");
      LocalDateTime value = dateTime(iso);
      iso.end();
      return value;
    }
  }

  static final class OfOffsetDateTime extends JsonCodec<OffsetDateTime> {
    @Override
    public void write(JsonWriter out, OffsetDateTime value) {
      if (!IsoWriting.isPlain(value.getYear())) {
        out.writeQuotedAscii(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
        return;
      }
      out.setSize(quoted(out, value.toLocalDateTime(), value.getOffset()));
    }

    @Override
    public OffsetDateTime read(JsonReader in) {
      IsoReading iso = new IsoReading(in, "a time such as \"2024-01-31T12:00:00+01:00\"");
      LocalDateTime value = dateTime(iso);
      ZoneOffset offset = iso.offset();
      iso.end();
      return OffsetDateTime.of(value, offset);
    }
  }

  /** Written without the zone, whose place the offset takes when it is read. */
  static final class OfZonedDateTime extends JsonCodec<ZonedDateTime> {

    @Override
    public void write(JsonWriter out, ZonedDateTime value) {
      JsonCodecs.OFFSET_DATE_TIME.write(out, value.toOffsetDateTime());
    }

    @Override
    public ZonedDateTime read(JsonReader in) {
      return JsonCodecs.OFFSET_DATE_TIME.read(in).toZonedDateTime();
    }
  }

  private static int quoted(JsonWriter out, LocalDateTime value, @Nullable ZoneOffset offset) {
    byte[] bytes = out.room(IsoWriting.MAX_BYTES);
    int at = out.size();
    bytes[at] = '"';
    at = IsoWriting.date(value.toLocalDate(), bytes, at + 1);
    bytes[at] = 'T';
    at = IsoWriting.time(value.toLocalTime(), bytes, at + 1);
    if (offset != null) {
      at = IsoWriting.offset(offset, bytes, at);
    }
    bytes[at] = '"';
    return at + 1;
  }

  private static LocalDateTime dateTime(IsoReading iso) {
    LocalDate date = iso.date();
    iso.expect('T');
    return LocalDateTime.of(date, iso.time());
  }

  /** Written as a decimal, which has an exponent where {@link BigDecimal#toString} has one. */
  static final class OfDuration extends JsonCodec<Duration> {

    private static final int DECIMALS = 9;

    @Override
    public void write(JsonWriter out, Duration value) {
      out.writeAscii(decimal(value).toString());
    }

    private static BigDecimal decimal(Duration value) {
      if (value.isZero()) {
        return BigDecimal.ZERO.setScale(1);
      }
      BigDecimal seconds = BigDecimal.valueOf(value.getSeconds());
      return value.getNano() == 0
          ? seconds.setScale(DECIMALS)
          : seconds.add(BigDecimal.valueOf(value.getNano(), DECIMALS));
    }

    @Override
    public Duration read(JsonReader in) {
      return in.number.readDuration(in);
    }
  }
}
