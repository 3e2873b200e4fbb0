package dev.chronotype.runtime.spi;

import java.util.Arrays;

/** A name as it is written, with what is around it; two words at once, unless it is long. */
final class WrittenName {

  private static final int MAX_SHORT = 2 * Long.BYTES;

  private final byte[] bytes;
  private final long head;
  private final long tail;

  WrittenName(byte[] bytes) {
    this.bytes = bytes;
    byte[] padded = Arrays.copyOf(bytes, Math.max(bytes.length, MAX_SHORT));
    head = Words.at(padded, 0);
    tail = Words.at(padded, Long.BYTES);
  }

  /** Writes it, and perhaps spoils what is behind it. */
  void write(JsonWriter out) {
    int length = bytes.length;
    if (length > MAX_SHORT) {
      out.writeBytes(bytes);
      return;
    }
    byte[] room = out.room(MAX_SHORT);
    int at = out.size();
    Words.put(room, at, head);
    Words.put(room, at + Long.BYTES, tail);
    out.setSize(at + length);
  }
}
