package dev.chronotype.runtime.spi;

import java.util.Arrays;

/** A name that is probably next, with what is around it; compared sixteen bytes at a time. */
final class ExpectedName {

  private static final int MAX_SHORT = 2 * Long.BYTES;

  private final byte[] bytes;
  private final long head;
  private final long tail;
  private final long headMask;
  private final long tailMask;

  ExpectedName(byte[] bytes) {
    this.bytes = bytes;
    byte[] padded = Arrays.copyOf(bytes, Math.max(bytes.length, MAX_SHORT));
    head = Words.at(padded, 0);
    tail = Words.at(padded, Long.BYTES);
    headMask = mask(bytes.length);
    tailMask = mask(bytes.length - Long.BYTES);
  }

  private static long mask(int count) {
    return count <= 0 ? 0 : (-1L >>> Math.max(Long.SIZE - count * Byte.SIZE, 0));
  }

  /** Reads it if it comes next. */
  boolean comes(JsonReader in) {
    int at = in.at;
    if (at > in.end - MAX_SHORT || bytes.length > MAX_SHORT) {
      return ObjectReading.comes(in, bytes);
    }
    long heads = (Words.at(in.bytes, at) ^ head) & headMask;
    long tails = (Words.at(in.bytes, at + Long.BYTES) ^ tail) & tailMask;
    if ((heads | tails) != 0) {
      return false;
    }
    in.at = at + bytes.length;
    return true;
  }
}
