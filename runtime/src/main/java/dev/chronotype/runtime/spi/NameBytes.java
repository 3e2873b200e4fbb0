package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

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

  /** A name in quotes, with a colon behind it. */
  static byte[] quoted(String name) {
    return ('"' + name + "\":").getBytes(UTF_8);
  }

  /** Whether a name is handled by its words when {@link #quoted}, and has nothing to escape. */
  static boolean isShortAndPlain(String name) {
    boolean is = name.length() <= MAX_SHORT - "\"\":".length();
    for (int i = 0; is && i < name.length(); i++) {
      char each = name.charAt(i);
      is = each >= ' ' && each < 0x7F && each != '"' && each != '\\';
    }
    return is;
  }
}
