package dev.chronotype.runtime.spi;

/**
 * Short keys of maps that a reader has come upon before, so that the same ones need no new {@code
 * String} and no new hash code. Few: another key takes the place of one.
 */
final class Keys {

  /** What two {@code long} hold. */
  static final int MAX_LENGTH = 2 * Long.BYTES;

  private static final int BITS = 6;

  /** 2^64 divided by the golden ratio. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final long[] firsts = new long[1 << BITS];
  private final long[] seconds = new long[1 << BITS];
  private final String[] keys = new String[1 << BITS];

  Keys() {
    // What no key is made of; the key of length 0 has a place, too.
    keys[0] = "";
  }

  /**
   * Finds or makes a key.
   *
   * @param length of ASCII without control characters; at most {@link #MAX_LENGTH}, and as many
   *     bytes are in the array
   */
  @SuppressWarnings("deprecation") // of ASCII the low bytes are all there is
  String of(byte[] bytes, int from, int length) {
    long first = Words.at(bytes, from, Math.min(length, Long.BYTES));
    long second = Words.at(bytes, from + Long.BYTES, Math.max(length - Long.BYTES, 0));
    long mixed = (first ^ (second * SPREAD)) * SPREAD;
    int slot = (int) (mixed >>> (Long.SIZE - BITS));
    if (firsts[slot] != first || seconds[slot] != second) {
      firsts[slot] = first;
      seconds[slot] = second;
      keys[slot] = new String(bytes, 0, from, length);
    }
    return keys[slot];
  }
}
