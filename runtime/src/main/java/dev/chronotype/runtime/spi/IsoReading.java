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
  private static final int TIME_LENGTH = 8;

  /** That of an offset behind its sign. */
  private static final int OFFSET_LENGTH = 5;

  private static final int MAX_DECIMALS = 9;
  private static final int MAX_OFFSET_HOURS = 18;

  private final JsonReader in;
  private final String what;
  private final byte[] bytes;
  private final int end;
  private int at;

  /** Negative after something that was to be a digit and is none. */
  private int wrong;

  /** Begins with the next string. */
  IsoReading(JsonReader in, String what) {
    this.in = in;
    this.what = what;
    in.text.readAscii(in, what);
    bytes = in.bytes;
    at = in.text.from;
    end = in.text.to;
  }

  LocalDate date() {
    int start = at;
    require(DATE_LENGTH);
    int year = two() * 100 + two();
    expect('-');
    int month = two();
    expect('-');
    int day = two();
    if (wrong < 0
        || month < 1
        || month > 12
        || day < 1
        || (day > 28 && day > lengthOf(year, month))) {
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
    int second = secondOfDay();
    return LocalTime.of(second / 3600, second / 60 % 60, second % 60, nano());
  }

  int secondOfDay() {
    require(TIME_LENGTH);
    int hour = two();
    expect(':');
    int minute = two();
    expect(':');
    int second = two();
    if (wrong < 0 || hour > 23 || minute > 59 || second > 59) {
      throw unsupported();
    }
    return (hour * 60 + minute) * 60 + second;
  }

  /** What is behind the seconds, if there are decimals. */
  int nano() {
    if (at == end || bytes[at] != '.') {
      return 0;
    }
    int start = ++at;
    int nano = 0;
    while (at < end && isDigit(bytes[at])) {
      nano = nano * 10 + bytes[at++] - '0';
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
    require(OFFSET_LENGTH);
    int hours = two();
    expect(':');
    int minutes = two();
    boolean inRange =
        wrong >= 0
            && minutes < 60
            && (hours < MAX_OFFSET_HOURS || (hours == MAX_OFFSET_HOURS && minutes == 0));
    if ((sign != '+' && sign != '-') || !inRange) {
      throw unsupported();
    }
    int seconds = (hours * 60 + minutes) * 60;
    return ZoneOffset.ofTotalSeconds(sign == '-' ? -seconds : seconds);
  }

  void end() {
    if (at != end) {
      throw unsupported();
    }
  }

  void expect(char ascii) {
    if (next() != ascii) {
      throw unsupported();
    }
  }

  private int next() {
    require(1);
    return bytes[at++];
  }

  private void require(int count) {
    if (end - at < count) {
      throw unsupported();
    }
  }

  /** Two digits, which have to be there; {@link #wrong} tells whether they are some. */
  private int two() {
    int tens = bytes[at++] - '0';
    int ones = bytes[at++] - '0';
    wrong |= tens | ones | 9 - tens | 9 - ones;
    return tens * 10 + ones;
  }

  private static boolean isDigit(byte b) {
    return '0' <= b && b <= '9';
  }

  private RuntimeException unsupported() {
    return in.unsupported(in.text.from - 1, what);
  }
}
