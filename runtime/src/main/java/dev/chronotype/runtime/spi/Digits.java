package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** Writes whole numbers as decimal digits. */
final class Digits {

  /** The length of {@code Long.MIN_VALUE}. */
  static final int MAX_LONG = 20;

  private static final byte[] PAIRS = pairs();

  private Digits() {}

  private static byte[] pairs() {
    byte[] pairs = new byte[200];
    for (int i = 0; i < 100; i++) {
      pairs[2 * i] = (byte) ('0' + i / 10);
      pairs[2 * i + 1] = (byte) ('0' + i % 10);
    }
    return pairs;
  }

  /**
   * Writes a number.
   *
   * @return where it ends
   */
  static int write(long value, byte[] bytes, int at) {
    if (value >= 0) {
      return writePositive(value, bytes, at);
    }
    if (value == Long.MIN_VALUE) {
      byte[] digits = Long.toString(value).getBytes(ISO_8859_1);
      System.arraycopy(digits, 0, bytes, at, digits.length);
      return at + digits.length;
    }
    bytes[at] = '-';
    return writePositive(-value, bytes, at + 1);
  }

  private static int writePositive(long value, byte[] bytes, int at) {
    int end = at + count(value);
    int to = end;
    long rest = value;
    while (rest > Integer.MAX_VALUE) {
      int pair = (int) (rest % 100);
      rest /= 100;
      bytes[--to] = PAIRS[2 * pair + 1];
      bytes[--to] = PAIRS[2 * pair];
    }
    int small = (int) rest;
    while (small >= 100) {
      int pair = small % 100;
      small /= 100;
      bytes[--to] = PAIRS[2 * pair + 1];
      bytes[--to] = PAIRS[2 * pair];
    }
    if (small >= 10) {
      bytes[--to] = PAIRS[2 * small + 1];
      bytes[--to] = PAIRS[2 * small];
    } else {
      bytes[--to] = (byte) ('0' + small);
    }
    return end;
  }

  private static int count(long value) {
    int count = 1;
    for (long bound = 10; count < MAX_LONG - 1 && value >= bound; bound *= 10) {
      count++;
    }
    return count;
  }

  /**
   * Writes a number below 100 as two digits.
   *
   * @return where it ends
   */
  static int two(int value, byte[] bytes, int at) {
    bytes[at] = PAIRS[2 * value];
    bytes[at + 1] = PAIRS[2 * value + 1];
    return at + 2;
  }

  /**
   * Writes a number with leading zeros.
   *
   * @return where it ends
   */
  static int padded(int value, int digits, byte[] bytes, int at) {
    int rest = value;
    for (int to = at + digits - 1; to >= at; to--) {
      bytes[to] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    return at + digits;
  }
}
