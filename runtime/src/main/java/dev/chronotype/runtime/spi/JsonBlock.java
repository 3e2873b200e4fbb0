package dev.chronotype.runtime.spi;

/** 64 bytes of JSON at once, with a bit for each, that of the first lowest. */
final class JsonBlock {

  static final int BYTES = Long.SIZE;

  private static final long ONES = 0x0101010101010101L;
  private static final long LOW_BITS = ONES * 0x7F;

  /** Brackets and braces are alike but for these; with them all of them are the character below. */
  private static final int DIFFERENT = ('[' ^ ']') | ('[' ^ '{');

  private static final int ALIKE = '[' | DIFFERENT;

  /** Brings the lowest bits of eight bytes together, in the highest byte. */
  private static final long TOGETHER = 0x0102040810204080L;

  private JsonBlock() {}

  static long quotes(byte[] bytes, int at) {
    return marks(bytes, at, 0, '"');
  }

  static long backslashes(byte[] bytes, int at) {
    return marks(bytes, at, 0, '\\');
  }

  /** Brackets and braces, and a few other characters: {@code Y}, {@code y}, {@code _}, DEL. */
  static long brackets(byte[] bytes, int at) {
    return marks(bytes, at, DIFFERENT, ALIKE);
  }

  /** Marks the bytes that are this one if these bits of them are set. */
  private static long marks(byte[] bytes, int at, int ignored, int ascii) {
    long marks = 0;
    for (int i = 0; i < BYTES; i += Long.BYTES) {
      long others = (Words.at(bytes, at + i) | (ONES * ignored)) ^ (ONES * ascii);
      // The highest bit of each that is not 0, and no carry into the next.
      long areOthers = ((others & LOW_BITS) + LOW_BITS) | others | LOW_BITS;
      long lowest = ~areOthers >>> (Byte.SIZE - 1);
      marks |= ((lowest * TOGETHER) >>> (Long.SIZE - Byte.SIZE)) << i;
    }
    return marks;
  }

  /** Marks what is between an odd quote and the even one behind it, with the former. */
  static long insideOf(long quotes) {
    long inside = quotes;
    for (int i = 1; i < BYTES; i *= 2) {
      inside ^= inside << i;
    }
    return inside;
  }
}
