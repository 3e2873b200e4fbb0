package dev.chronotype.runtime.spi;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** Writes dates and times as ISO 8601 has them, into bytes that have room for them. */
final class IsoWriting {

  /** The most that a date, a time, an offset and quotes have. */
  static final int MAX_BYTES = 48;

  static final int SECONDS_A_DAY = 24 * 60 * 60;

  private static final int NANOS_A_SECOND = 1_000_000_000;
  private static final int MAX_YEAR = 9999;

  private IsoWriting() {}

  /** Whether a year is written in four digits. */
  static boolean isPlain(int year) {
    return 0 <= year && year <= MAX_YEAR;
  }

  static int date(LocalDate date, byte[] bytes, int at) {
    return date(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), bytes, at);
  }

  private static int date(int year, int month, int day, byte[] bytes, int at) {
    int to = Digits.two(year / 100, bytes, at);
    to = Digits.two(year % 100, bytes, to);
    bytes[to++] = '-';
    to = Digits.two(month, bytes, to);
    bytes[to++] = '-';
    return Digits.two(day, bytes, to);
  }

  static int time(int secondOfDay, byte[] bytes, int at) {
    int to = Digits.two(secondOfDay / 3600, bytes, at);
    bytes[to++] = ':';
    to = Digits.two(secondOfDay / 60 % 60, bytes, to);
    bytes[to++] = ':';
    return Digits.two(secondOfDay % 60, bytes, to);
  }

  /** As {@code ISO_LOCAL_TIME} has it: as many decimals as there are. */
  static int time(LocalTime time, byte[] bytes, int at) {
    long nanoOfDay = time.toNanoOfDay();
    int to = time((int) (nanoOfDay / NANOS_A_SECOND), bytes, at);
    int nano = (int) (nanoOfDay % NANOS_A_SECOND);
    if (nano == 0) {
      return to;
    }
    bytes[to] = '.';
    to = Digits.padded(nano, 9, bytes, to + 1);
    while (bytes[to - 1] == '0') {
      to--;
    }
    return to;
  }

  /** As {@code ISO_INSTANT} has it: none, three, six or nine decimals. */
  static int fraction(int nano, byte[] bytes, int at) {
    if (nano == 0) {
      return at;
    }
    bytes[at] = '.';
    if (nano % 1_000_000 == 0) {
      return Digits.padded(nano / 1_000_000, 3, bytes, at + 1);
    }
    return nano % 1000 == 0
        ? Digits.padded(nano / 1000, 6, bytes, at + 1)
        : Digits.padded(nano, 9, bytes, at + 1);
  }

  static int offset(ZoneOffset offset, byte[] bytes, int at) {
    String id = offset.getId();
    for (int i = 0; i < id.length(); i++) {
      bytes[at + i] = (byte) id.charAt(i);
    }
    return at + id.length();
  }
}
