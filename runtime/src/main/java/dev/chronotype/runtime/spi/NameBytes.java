package dev.chronotype.runtime.spi;

import java.util.Arrays;

/** A name with what is around it in JSON, and its first bytes as two words. */
abstract class NameBytes {

  /** As many bytes are handled by their words. */
  static final int MAX_SHORT = 2 * Long.BYTES;

  final byte[] bytes;
  final long head;
  final long tail;

  NameBytes(byte[] bytes) {
    this.bytes = bytes;
    byte[] padded = Arrays.copyOf(bytes, Math.max(bytes.length, MAX_SHORT));
    head = Words.at(padded, 0);
    tail = Words.at(padded, Long.BYTES);
  }
}
