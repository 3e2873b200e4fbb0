package dev.chronotype.runtime.spi;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Bytes of an array, eight or four at a time. */
final class Words {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

  /** {@code true}. */
  static final int TRUE = intAt(new byte[] {'t', 'r', 'u', 'e'}, 0);

  /** {@code null}. */
  static final int NULL = intAt(new byte[] {'n', 'u', 'l', 'l'}, 0);

  /** What is in front of the last letter of {@code false}. */
  static final int FALS = intAt(new byte[] {'f', 'a', 'l', 's'}, 0);

  private static final long ONES = 0x0101010101010101L;
  private static final long QUOTES = ONES * '"';
  private static final long BACKSLASHES = ONES * '\\';
  private static final long SPACES = ONES * ' ';

  /** The highest bit of each byte: set in none that is ASCII. */
  private static final long HIGHEST = 0x8080808080808080L;

  private Words() {}

  static long at(byte[] bytes, int at) {
    return (long) LONGS.get(bytes, at);
  }

  static int intAt(byte[] bytes, int at) {
    return (int) INTS.get(bytes, at);
  }

  static void putInt(byte[] bytes, int at, int word) {
    INTS.set(bytes, at, word);
  }

  static void put(byte[] bytes, int at, long word) {
    LONGS.set(bytes, at, word);
  }

  /** The first bytes of a word; those behind them are 0. */
  static long at(byte[] bytes, int at, int count) {
    // A shift by 64 bits would be none.
    return count == 0 ? 0 : at(bytes, at) & (-1L >>> (Long.SIZE - count * Byte.SIZE));
  }

  /** Marks the quotes in a word: the lowest bit that is set is the highest of the first one. */
  static long quotes(long word) {
    long quotes = word ^ QUOTES;
    return (quotes - ONES) & ~quotes & HIGHEST;
  }

  /**
   * Skips ASCII that stands for itself in a JSON string.
   *
   * @return where a quote, a backslash, something before a space, or no ASCII is; or the end
   */
  static int skipPlain(byte[] bytes, int from, int end) {
    int i = from;
    for (; i <= end - Long.BYTES; i += Long.BYTES) {
      long specials = specials(at(bytes, i));
      if (specials != 0) {
        return i + Long.numberOfTrailingZeros(specials) / Byte.SIZE;
      }
    }
    while (i < end && bytes[i] >= ' ' && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    return i;
  }

  /**
   * Skips what stands for itself in a JSON string, whether it is ASCII or not.
   *
   * @return where a quote, a backslash, or something before a space is; or the end
   */
  static int skipText(byte[] bytes, int from, int end) {
    int i = from;
    for (; i <= end - Long.BYTES; i += Long.BYTES) {
      long word = at(bytes, i);
      // No ASCII looks like none of it.
      long specials = specials(word) & ~(word & HIGHEST);
      if (specials != 0) {
        return i + Long.numberOfTrailingZeros(specials) / Byte.SIZE;
      }
    }
    while (i < end && (bytes[i] < 0 || bytes[i] >= ' ') && bytes[i] != '"' && bytes[i] != '\\') {
      i++;
    }
    return i;
  }

  /** Marks what is not skipped: the lowest bit that is set is in the first of it. */
  private static long specials(long word) {
    long quotes = word ^ QUOTES;
    long backslashes = word ^ BACKSLASHES;
    long found = ((quotes - ONES) & ~quotes) | ((backslashes - ONES) & ~backslashes);
    return (found | (word - SPACES) | word) & HIGHEST;
  }

  /** Whether these bytes, of which there are enough, are those that are expected. */
  static boolean equal(byte[] bytes, int at, byte[] expected) {
    int length = expected.length;
    if (length < Long.BYTES) {
      return length < Integer.BYTES
          ? equalOneByOne(bytes, at, expected)
          : intsEqual(bytes, at, expected, 0)
              && intsEqual(bytes, at, expected, length - Integer.BYTES);
    }
    int last = length - Long.BYTES;
    for (int i = 0; i < last; i += Long.BYTES) {
      if (at(bytes, at + i) != at(expected, i)) {
        return false;
      }
    }
    return at(bytes, at + last) == at(expected, last);
  }

  private static boolean intsEqual(byte[] bytes, int at, byte[] expected, int i) {
    return intAt(bytes, at + i) == intAt(expected, i);
  }

  private static boolean equalOneByOne(byte[] bytes, int at, byte[] expected) {
    for (int i = 0; i < expected.length; i++) {
      if (bytes[at + i] != expected[i]) {
        return false;
      }
    }
    return true;
  }
}
