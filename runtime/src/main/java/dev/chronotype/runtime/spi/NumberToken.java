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

  private static final long MAX_EXACT_DOUBLE = 1L << 53;
  private static final long MAX_EXACT_FLOAT = 1L << 24;

  private static final double[] DOUBLE_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18
  };

  private static final float[] FLOAT_POWERS = {
    1e0f, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f, 1e7f, 1e8f, 1e9f, 1e10f
  };

  private int start;
  private int end;

  /** All digits before an exponent, if it {@link #isSmall}. */
  private long digits;

  /** How many of them are behind the point. */
  private int scale;

  private int count;
  private boolean negative;
  private boolean hasPoint;
  private boolean hasExponent;

  /** Reads a number of any spelling that JSON has. */
  void scan(JsonReader in, String what) {
    if (!scanUsual(in)) {
      scanAny(in, what);
    }
  }

  /**
   * Reads a number that {@link #isSmall}, with something behind it.
   *
   * @return whether it is one; if not, nothing has been read
   */
  private boolean scanUsual(JsonReader in) {
    boolean isNegative = in.peek() == '-';
    byte[] bytes = in.bytes;
    int first = isNegative ? in.at + 1 : in.at;
    int stop = Math.min(in.end, first + SMALL_DIGITS + 1);
    int i = first;
    long value = 0;
    while (i < stop && isDigit(bytes[i])) {
      value = value * 10 + (bytes[i++] - '0');
    }
    int whole = i - first;
    int decimals = 0;
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
    end = i;
    digits = value;
    scale = decimals;
    count = whole + decimals;
    negative = isNegative;
    hasPoint = decimals > 0;
    hasExponent = false;
    in.at = i;
    return true;
  }

  static boolean isDigit(byte b) {
    return '0' <= b && b <= '9';
  }

  private void scanAny(JsonReader in, String what) {
    start = in.peek() == '-' ? in.at + 1 : in.at;
    negative = start != in.at;
    digits = 0;
    int point = digits(in, start);
    count = point - start;
    if (count == 0 || (count > 1 && in.bytes[start] == '0')) {
      throw in.unsupported(in.at, what);
    }
    end = point;
    hasPoint = next(in) == '.';
    if (hasPoint) {
      end = digits(in, point + 1);
    }
    scale = hasPoint ? end - point - 1 : 0;
    count += scale;
    int mark = next(in);
    hasExponent = mark == 'e' || mark == 'E';
    boolean complete = !hasPoint || scale > 0;
    if (hasExponent) {
      complete &= exponent(in);
    }
    start = in.at;
    if (!complete || end - start > MAX_CHARS) {
      throw in.unsupported(start, complete ? "a number of at most 1,000 characters" : what);
    }
    in.at = end;
  }

  private int digits(JsonReader in, int from) {
    int i = from;
    long value = digits;
    while (i < in.end) {
      int digit = in.bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        break;
      }
      value = value * 10 + digit;
      i++;
    }
    digits = value;
    return i;
  }

  private int next(JsonReader in) {
    return end < in.end ? in.bytes[end] : -1;
  }

  private boolean exponent(JsonReader in) {
    end++;
    int sign = next(in);
    int from = sign == '+' || sign == '-' ? end + 1 : end;
    long mantissa = digits;
    end = digits(in, from);
    digits = mantissa;
    return end > from;
  }

  private boolean isWhole() {
    return !hasPoint && !hasExponent;
  }

  private boolean isSmall() {
    return count <= SMALL_DIGITS && !hasExponent;
  }

  private long signed() {
    return negative ? -digits : digits;
  }

  private String text(JsonReader in) {
    return new String(in.bytes, start, end - start, ISO_8859_1);
  }

  long readWhole(JsonReader in, long min, long max) {
    scan(in, "a whole number");
    if (isWhole() && isSmall()) {
      long value = signed();
      if (min <= value && value <= max) {
        return value;
      }
    } else if (isWhole() && max == Long.MAX_VALUE) {
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
    if (isWhole() && isSmall()) {
      return signed();
    }
    if (isSmall() && digits <= MAX_EXACT_DOUBLE) {
      // Both are exact, so that the quotient is what is next to the decimal.
      double value = digits / DOUBLE_POWERS[scale];
      return negative ? -value : value;
    }
    return Double.parseDouble(text(in));
  }

  float readFloat(JsonReader in) {
    if (in.peek() == '"') {
      return (float) notANumber(in);
    }
    scan(in, "a number");
    if (isSmall() && digits <= MAX_EXACT_FLOAT && scale < FLOAT_POWERS.length) {
      float value = digits / FLOAT_POWERS[scale];
      return negative && hasPoint ? -value : isWhole() ? signed() : value;
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
    if (isSmall()) {
      return BigDecimal.valueOf(signed(), scale);
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
    return isSmall() ? BigInteger.valueOf(signed()) : new BigInteger(text(in));
  }

  /** Reads what Jackson makes of a number where nothing tells the type. */
  Number readAny(JsonReader in) {
    scan(in, "a value");
    if (!isWhole()) {
      return Double.parseDouble(text(in));
    }
    if (!isSmall()) {
      return large(new BigInteger(text(in)));
    }
    long value = signed();
    return (int) value == value ? (Number) (int) value : (Number) value;
  }

  private static Number large(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Number) value.longValue() : value;
  }

  /** Reads decimal seconds. Negative ones with decimals Jackson has an idea of its own of. */
  Duration readDuration(JsonReader in) {
    scan(in, "seconds");
    if (!isSmall() || scale > NANO_DIGITS || (negative && hasPoint)) {
      throw in.unsupported(start, "seconds with at most nine decimals");
    }
    long unit = (long) DOUBLE_POWERS[scale];
    long nanos = digits % unit * (long) DOUBLE_POWERS[NANO_DIGITS - scale];
    return Duration.ofSeconds(signed() / unit, nanos);
  }
}
