package dev.chronotype.runtime.spi;

/**
 * Eight bytes of JSON that begin with digits, read at once: there are no branches for how many
 * digits a number has, which nobody could predict.
 */
final class DigitWord {

  private static final long ONES = 0x0101010101010101L;
  private static final long ZEROS = ONES * '0';

  /** What makes the highest bit of what is more than 9. */
  private static final long ABOVE_NINE = ONES * (0x80 - 10);

  private static final long HIGHEST = 0x8080808080808080L;
  private static final long LOW_HALVES = ONES * 0xF;

  private DigitWord() {}

  /**
   * Marks what is no digit by the highest bit of each. The lowest bit that is set is right; so is
   * the next one, if what the first stands for is ASCII.
   */
  static long others(long word) {
    long values = word ^ ZEROS;
    return ((values + ABOVE_NINE) | values) & HIGHEST;
  }

  /** The number that the first digits stand for, of which there is one at least. */
  static int value(long word, int count) {
    long digits = (word << (Long.SIZE - count * Byte.SIZE)) & LOW_HALVES;
    long pairs = ((digits * (1 + (10 << 8))) >>> 8) & 0x00FF00FF00FF00FFL;
    long fours = ((pairs * (1 + (100 << 16))) >>> 16) & 0x0000FFFF0000FFFFL;
    return (int) ((fours * (1 + (10_000L << 32))) >>> 32);
  }
}
