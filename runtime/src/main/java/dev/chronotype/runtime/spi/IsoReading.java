package dev.chronotype.runtime.spi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Reads dates and times in the form that SDKs write, from the string that a reader has come upon:
 * years of four digits, seconds always.
 */
final class IsoReading {

  private static final int DATE_LENGTH = 10;
  private static final int MAX_DECIMALS = 9;
  private static final int MAX_OFFSET_HOURS = 18;

  private final JsonReader in;
  private final String what;
  private int at;

  /** Begins with the next string. */
  IsoReading(JsonReader in, String what) {
    this.in = in;
    this.what = what;
    in.text.readAscii(in, what);
    at = in.text.from;
  }

  LocalDate date() {
    int start = at;
    int year = two() * 100 + two();
    expect('-');
    int month = two();
    expect('-');
    int day = two();
    if (month < 1 || month > 12 || day < 1 || (day > 28 && day > lengthOf(year, month))) {
      throw unsupported();
    }
    assert at - start == DATE_LENGTH;
    return LocalDate.of(year, month, day);
  }

  private static int lengthOf(int year, int month) {
    if (month == 2) {
      return (year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }

  LocalTime time() {
    int hour = two();
    expect(':');
    int minute = two();
    expect(':');
    int second = two();
    if (hour > 23 || minute > 59 || second > 59) {
      throw unsupported();
    }
    return LocalTime.of(hour, minute, second, nano());
  }

  private int nano() {
    if (at == in.text.to || in.bytes[at] != '.') {
      return 0;
    }
    int start = ++at;
    int nano = 0;
    while (at < in.text.to && isDigit(in.bytes[at])) {
      nano = nano * 10 + in.bytes[at++] - '0';
      if (at - start > MAX_DECIMALS) {
        throw unsupported();
      }
    }
    if (at == start) {
      throw unsupported();
    }
    for (int decimals = at - start; decimals < MAX_DECIMALS; decimals++) {
      nano *= 10;
    }
    return nano;
  }

  ZoneOffset offset() {
    int sign = next();
    if (sign == 'Z') {
      return ZoneOffset.UTC;
    }
    int hours = two();
    expect(':');
    int minutes = two();
    boolean inRange =
        minutes < 60 && (hours < MAX_OFFSET_HOURS || (hours == MAX_OFFSET_HOURS && minutes == 0));
    if ((sign != '+' && sign != '-') || !inRange) {
      throw unsupported();
    }
    int seconds = (hours * 60 + minutes) * 60;
    return ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
  }

  void end() {
    if (at != in.text.to) {
      throw unsupported();
    }
  }

  void expect(char ascii) {
    if (next() != ascii) {
      throw unsupported();
    }
  }

  private int next() {
    if (at == in.text.to) {
      throw unsupported();
    }
    return in.bytes[at++];
  }

  private int two() {
    if (in.text.to - at < 2 || !isDigit(in.bytes[at]) || !isDigit(in.bytes[at + 1])) {
      throw unsupported();
    }
    int value = (in.bytes[at] - '0') * 10 + in.bytes[at + 1] - '0';
    at += 2;
    return value;
  }

  private static boolean isDigit(byte b) {
    return '0' <= b && b <= '9';
  }

  private RuntimeException unsupported() {
    return in.unsupported(in.text.from - 1, what);
  }
}
