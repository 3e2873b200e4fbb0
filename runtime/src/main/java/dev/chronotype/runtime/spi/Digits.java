package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.jspecify.annotations.Nullable;

/** Writes whole numbers as decimal digits. */
final class Digits {

  /** The length of {@code Long.MIN_VALUE}, and a byte behind it that a group spoils. */
  static final int MAX_LONG = 21;

  private static final int THOUSAND = 1000;
  private static final int MILLION = 1_000_000;
  private static final int BILLION = 1_000_000_000;

  private static final int ZEROS_SHIFT = 24;

  /** For each number below 1,000 its digits, the first lowest, and how many are leading zeros. */
  private static final int[] GROUPS = groups();

  private static final byte[] PAIRS = pairs();

  private Digits() {}

  private static int[] groups() {
    int[] groups = new int[THOUSAND];
    for (int i = 0; i < THOUSAND; i++) {
      int digits = (i / 100) | ((i / 10 % 10) << 8) | ((i % 10) << 16);
      int zeros = i < 10 ? 2 : i < 100 ? 1 : 0;
      groups[i] = (zeros << ZEROS_SHIFT) | digits | 0x303030;
    }
    return groups;
  }

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

  /** Writes numbers with commas between them. */
  static void writeAll(Iterable<? extends @Nullable Number> values, JsonWriter out) {
    byte[] bytes = out.room(0);
    int first = out.size();
    int at = first;
    for (Number each : values) {
      if (bytes.length - at < MAX_LONG) {
        out.setSize(at);
        bytes = out.room(MAX_LONG);
      }
      if (each == null) {
        Words.putInt(bytes, at, Words.NULL);
        at += Integer.BYTES;
      } else {
        at = write(each.longValue(), bytes, at);
      }
      bytes[at++] = ',';
    }
    out.setSize(Math.max(at - 1, first));
  }

  private static int writePositive(long value, byte[] bytes, int at) {
    if (value < THOUSAND) {
      int group = GROUPS[(int) value];
      int zeros = group >>> ZEROS_SHIFT;
      Words.putInt(bytes, at, group >>> (zeros * Byte.SIZE));
      return at + 3 - zeros;
    }
    if (value < MILLION) {
      int thousands = (int) value / THOUSAND;
      int to = writePositive(thousands, bytes, at);
      return three((int) value - thousands * THOUSAND, bytes, to);
    }
    if (value < BILLION) {
      int to = writePositive((int) value / MILLION, bytes, at);
      return six((int) value % MILLION, bytes, to);
    }
    long billions = value / BILLION;
    int to = writePositive(billions, bytes, at);
    int rest = (int) (value - billions * BILLION);
    return six(rest % MILLION, bytes, three(rest / MILLION, bytes, to));
  }

  private static int three(int value, byte[] bytes, int at) {
    Words.putInt(bytes, at, GROUPS[value]);
    return at + 3;
  }

  /**
   * Writes a number below 1,000,000 as six digits, and spoils the byte behind them.
   *
   * @return where it ends
   */
  static int six(int value, byte[] bytes, int at) {
    return three(value % THOUSAND, bytes, three(value / THOUSAND, bytes, at));
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
