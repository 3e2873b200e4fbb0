package dev.chronotype.runtime.spi;

/** Reads whole numbers as they usually stand: digits, with a comma or the end behind them. */
final class WholeNumbers {

  private WholeNumbers() {}

  /** Reads a number within these bounds. */
  static long read(JsonReader in, long min, long max) {
    int first = in.at;
    if (first <= in.end - Long.BYTES) {
      long word = Words.at(in.bytes, first);
      long others = DigitWord.others(word);
      int count = Long.numberOfTrailingZeros(others) / Byte.SIZE;
      // None or eight digits, or a zero in front of others, are for those who have the time.
      if (count > 0
          && count < Long.BYTES
          && ((word & 0xFF) != '0' || count == 1)
          && isBehind(in.bytes[first + count])) {
        int value = DigitWord.value(word, count);
        if (value <= max) {
          in.at = first + count;
          return value;
        }
      }
    }
    return readAny(in, min, max);
  }

  private static long readAny(JsonReader in, long min, long max) {
    boolean isNegative = in.peek() == '-';
    byte[] bytes = in.bytes;
    int first = isNegative ? in.at + 1 : in.at;
    int stop = Math.min(in.end, first + NumberToken.SMALL_DIGITS + 1);
    int i = first;
    long value = 0;
    while (i < stop && NumberToken.isDigit(bytes[i])) {
      value = value * 10 + (bytes[i++] - '0');
    }
    value = isNegative ? -value : value;
    if (i > first
        && i < stop
        && isBehind(bytes[i])
        && (bytes[first] != '0' || i - first == 1)
        && min <= value
        && value <= max) {
      in.at = i;
      return value;
    }
    return in.number.readWhole(in, min, max);
  }

  static boolean isBehind(byte next) {
    return next == ',' || next == '}' || next == ']';
  }
}
