package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;

/** The number that a reader has come upon. */
final class NumberToken {

  /** Jackson's {@code StreamReadConstraints.DEFAULT_MAX_NUM_LEN}. */
  static final int MAX_CHARS = 1000;

  /** As many digits are in a {@code long} for sure. */
  static final int SMALL_DIGITS = 18;

  /** Decimals of a second. */
  private static final int NANO_DIGITS = 9;

  private static final int WHOLE = -1;
  private static final long MAX_EXACT_DOUBLE = 1L << 53;
  private static final long MAX_EXACT_FLOAT = 1L << 24;

  private static final double[] DOUBLE_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18
  };

  private static final float[] FLOAT_POWERS = {
    1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f
  };

  /** Of the number that has just been read: {@link JsonReader#at} is behind it. */
  private int start;

  /** All digits before an exponent, if it {@link #isSmall}. */
  private long digits;

  /**
   * How many of them are behind the point; {@link #WHOLE} if there is neither point nor exponent.
   */
  private int scale;

  /** Whether it has no exponent, and no more digits than are in a {@code long} for sure. */
  private boolean isSmall;

  /** Reads a number of any spelling that JSON has. */
  void scan(JsonReader in, String what) {
    if (!scanShort(in) && !scanUsual(in)) {
      scanAny(in, what);
    }
  }

  /** Reads digits with a point among them, all in eight bytes, and what has to be behind them. */
  private boolean scanShort(JsonReader in) {
    int first = in.at;
    if (first > in.end - Long.BYTES) {
      return false;
    }
    long word = Words.at(in.bytes, first);
    long others = DigitWord.others(word);
    int point = Long.numberOfTrailingZeros(others) / Byte.SIZE;
    int end = Long.numberOfTrailingZeros(others & (others - 1)) / Byte.SIZE;
    if (point == 0
        || end >= Long.BYTES
        || end - point < 2
        || in.bytes[first + point] != '.'
        || ((word & 0xFF) == '0' && point > 1)
        || !WholeNumbers.isBehind(in.bytes[first + end])) {
      return false;
    }
    long whole = (1L << (point * Byte.SIZE)) - 1;
    start = first;
    digits = DigitWord.value((word & whole) | ((word >>> Byte.SIZE) & ~whole), end - 1);
    scale = end - point - 1;
    isSmall = true;
    in.at = first + end;
    return true;
  }

  /**
   * Reads a number that {@link #isSmall}, with something behind it.
   *
   * @return whether it is one; if not, nothing has been read
   */
  private boolean scanUsual(JsonReader in) {
    int next = in.peek();
    byte[] bytes = in.bytes;
    int first = next == '-' ? in.at + 1 : in.at;
    int stop = Math.min(in.end, first + SMALL_DIGITS + 1);
    int i = first;
    long value = 0;
    while (i < stop && isDigit(bytes[i])) {
      value = value * 10 + (bytes[i++] - '0');
    }
    int whole = i - first;
    int decimals = WHOLE;
    if (i < stop && bytes[i] == '.') {
      int point = i++;
      while (i < stop && isDigit(bytes[i])) {
        value = value * 10 + (bytes[i++] - '0');
      }
      decimals = i - point - 1;
      if (decimals == 0) {
        return false;
      }
    }
    if (i >= stop || whole == 0 || (whole > 1 && bytes[first] == '0') || (bytes[i] | ' ') == 'e') {
      return false;
    }
    start = in.at;
    digits = value;
    scale = decimals;
    isSmall = true;
    in.at = i;
    return true;
  }

  static boolean isDigit(byte b) {
    return '0' <= b && b <= '9';
  }

  private void scanAny(JsonReader in, String what) {
    int first = in.peek() == '-' ? in.at + 1 : in.at;
    digits = 0;
    int end = digits(in, first);
    int count = end - first;
    if (count == 0 || (count > 1 && in.bytes[first] == '0')) {
      throw in.unsupported(in.at, what);
    }
    boolean isComplete = true;
    scale = WHOLE;
    if (next(in, end) == '.') {
      int decimals = end + 1;
      end = digits(in, decimals);
      scale = end - decimals;
      count += scale;
      isComplete = scale > 0;
    }
    isSmall = count <= SMALL_DIGITS;
    if ((next(in, end) | ' ') == 'e') {
      int from = end + 1;
      int sign = next(in, from);
      from += sign == '+' || sign == '-' ? 1 : 0;
      end = digits(in, from);
      isComplete &= end > from;
      scale = Math.max(scale, 0);
      isSmall = false;
    }
    start = in.at;
    if (!isComplete || end - start > MAX_CHARS) {
      throw in.unsupported(start, isComplete ? "a number of at most 1,000 characters" : what);
    }
    in.at = end;
  }

  private int digits(JsonReader in, int from) {
    int i = from;
    long value = digits;
    while (i < in.end && isDigit(in.bytes[i])) {
      value = value * 10 + (in.bytes[i++] - '0');
    }
    digits = value;
    return i;
  }

  private static int next(JsonReader in, int at) {
    return at < in.end ? in.bytes[at] : -1;
  }

  private boolean isWhole() {
    return scale == WHOLE;
  }

  private boolean isNegative(JsonReader in) {
    return in.bytes[start] == '-';
  }

  private long signed(JsonReader in) {
    return isNegative(in) ? -digits : digits;
  }

  /** What has just been read. */
  private String text(JsonReader in) {
    return new String(in.bytes, start, in.at - start, ISO_8859_1);
  }

  long readWhole(JsonReader in, long min, long max) {
    scan(in, "a whole number");
    if (isWhole() && isSmall && min <= signed(in) && signed(in) <= max) {
      return signed(in);
    }
    if (isWhole() && !isSmall && max == Long.MAX_VALUE) {
      return large(in);
    }
    throw in.unsupported(start, "a whole number from " + min + " to " + max);
  }

  private long large(JsonReader in) {
    try {
      return Long.parseLong(text(in));
    } catch (NumberFormatException e) {
      throw in.unsupported(start, "a whole number of 64 bits");
    }
  }

  double readDouble(JsonReader in) {
    if (in.peek() == '"') {
      return notANumber(in);
    }
    scan(in, "a number");
    if (isWhole() && isSmall) {
      return signed(in);
    }
    if (isSmall && digits <= MAX_EXACT_DOUBLE) {
      // Both are exact, so that the quotient is what is next to the decimal.
      double value = digits / DOUBLE_POWERS[scale];
      return isNegative(in) ? -value : value;
    }
    return Double.parseDouble(text(in));
  }

  float readFloat(JsonReader in) {
    if (in.peek() == '"') {
      return (float) notANumber(in);
    }
    scan(in, "a number");
    if (isSmall && digits <= MAX_EXACT_FLOAT && scale < FLOAT_POWERS.length) {
      if (isWhole()) {
        return signed(in);
      }
      float value = digits / FLOAT_POWERS[scale];
      return isNegative(in) ? -value : value;
    }
    if (isWhole()) {
      throw in.unsupported(start, "a whole number that a float has");
    }
    return Float.parseFloat(text(in));
  }

  private static double notANumber(JsonReader in) {
    int from = in.at;
    return switch (in.text.read(in)) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> throw in.unsupported(from, "a number");
    };
  }

  BigDecimal readDecimal(JsonReader in) {
    scan(in, "a number");
    if (isSmall) {
      return BigDecimal.valueOf(signed(in), Math.max(scale, 0));
    }
    try {
      return new BigDecimal(text(in));
    } catch (NumberFormatException e) {
      throw in.unsupported(start, "an exponent of 32 bits");
    }
  }

  BigInteger readInteger(JsonReader in) {
    scan(in, "a whole number");
    if (!isWhole()) {
      throw in.unsupported(start, "a whole number");
    }
    return isSmall ? BigInteger.valueOf(signed(in)) : new BigInteger(text(in));
  }

  /** Reads what Jackson makes of a number where nothing tells the type. */
  Number readAny(JsonReader in) {
    scan(in, "a value");
    if (!isWhole()) {
      return Double.parseDouble(text(in));
    }
    if (!isSmall) {
      return large(new BigInteger(text(in)));
    }
    long value = signed(in);
    return (int) value == value ? (Number) (int) value : (Number) value;
  }

  private static Number large(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
  }

  /** Reads decimal seconds. Negative ones with decimals Jackson has an idea of its own of. */
  Duration readDuration(JsonReader in) {
    scan(in, "seconds");
    if (!isSmall || scale > NANO_DIGITS || (isNegative(in) && !isWhole())) {
      throw in.unsupported(start, "seconds with at most nine decimals");
    }
    int decimals = Math.max(scale, 0);
    long unit = (long) DOUBLE_POWERS[decimals];
    long nanos = digits % unit * (long) DOUBLE_POWERS[NANO_DIGITS - decimals];
    return Duration.ofSeconds(signed(in) / unit, nanos);
  }
}
