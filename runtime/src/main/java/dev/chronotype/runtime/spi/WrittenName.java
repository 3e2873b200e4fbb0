package dev.chronotype.runtime.spi;

/** A name as it is written, with what is around it; two words at once, unless it is long. */
final class WrittenName extends NameBytes {

  WrittenName(byte[] bytes) {
    super(bytes);
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
