package dev.chronotype.runtime.spi;

/** Writes floating-point numbers that are decimals of a few digits, as {@link Double} does. */
final class Decimals {

  /** The most that {@link #write} takes. */
  static final int MAX_BYTES = 17;

  private static final int UNIT = 1_000_000;
  private static final double LEAST = 1e-3;
  private static final double TOO_LARGE = 1e7;

  private Decimals() {}

  /**
   * Writes a number that {@link Double#toString} gives at most six decimals and no exponent. At
   * most fifteen digits that stand for a number are the shortest that do, so that there is no other
   * way to write it.
   *
   * @return where it ends; -1 if it is another number, and nothing has been written
   */
  static int write(double value, byte[] bytes, int at) {
    double size = Math.abs(value);
    if (!(size >= LEAST && size < TOO_LARGE)) {
      return -1;
    }
    long millionths = (long) (size * UNIT + 0.5);
    // Both are exact, so that the quotient is the number that is next to the decimal.
    if ((double) millionths / UNIT != size) {
      return -1;
    }
    int to = at;
    if (value < 0) {
      bytes[to++] = '-';
    }
    to = Digits.write(millionths / UNIT, bytes, to);
    bytes[to] = '.';
    int first = to + 1;
    to = Digits.six((int) (millionths % UNIT), bytes, first);
    while (to > first + 1 && bytes[to - 1] == '0') {
      to--;
    }
    return to;
  }
}
