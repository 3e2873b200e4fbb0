package dev.chronotype.runtime.spi;

import org.jspecify.annotations.Nullable;

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
    int slot = slot(first, second);
    if (firsts[slot] != first || seconds[slot] != second) {
      firsts[slot] = first;
      seconds[slot] = second;
      keys[slot] = new String(bytes, 0, from, length);
    }
    return keys[slot];
  }

  private static int slot(long first, long second) {
    long mixed = (first ^ (second * SPREAD)) * SPREAD;
    return (int) (mixed >>> (Long.SIZE - BITS));
  }

  /**
   * Finds a key that is known, in front of a quote. What is not plain ASCII is none.
   *
   * @param from where it begins; {@link #MAX_LENGTH} bytes are in the array
   * @return null if it is not known, or none
   */
  @Nullable String known(byte[] bytes, int from) {
    long first = Words.at(bytes, from);
    long second = 0;
    long quotes = Words.quotes(first);
    if (quotes == 0) {
      second = Words.at(bytes, from + Long.BYTES);
      quotes = Words.quotes(second);
      if (quotes == 0) {
        return null;
      }
      second &= before(quotes);
    } else {
      first &= before(quotes);
    }
    int slot = slot(first, second);
    return firsts[slot] == first && seconds[slot] == second ? keys[slot] : null;
  }

  /** The bits of the bytes before the first quote. */
  private static long before(long quotes) {
    return ((quotes & -quotes) >>> (Byte.SIZE - 1)) - 1;
  }
}
