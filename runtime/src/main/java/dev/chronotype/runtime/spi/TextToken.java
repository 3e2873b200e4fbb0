package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** The string that a reader has come upon. */
final class TextToken {

  /** Jackson's {@code StreamReadConstraints.DEFAULT_MAX_STRING_LEN}, here in bytes. */
  private static final int MAX_BYTES = 20_000_000;

  /** What stands for bytes that are no UTF-8 when Java decodes them. */
  private static final char REPLACEMENT = '\uFFFD';

  /** What is between the quotes, if there are no escapes. */
  int from;

  int to;

  private boolean ascii;

  private static final int INITIAL_CHARS = 64;

  /** A larger buffer is not kept for the next payload. */
  private static final int KEPT_CHARS = 32 * 1024;

  /** What has been decoded of a string with escapes. */
  private char[] chars = new char[INITIAL_CHARS];

  /** Forgets what was large. */
  void clear() {
    if (chars.length > KEPT_CHARS) {
      chars = new char[INITIAL_CHARS];
    }
  }

  /** Reads a string. */
  String read(JsonReader in) {
    in.peek();
    if (scan(in, "text")) {
      return ascii ? new String(in.bytes, from, to - from, ISO_8859_1) : utf8(in, from, to);
    }
    return decode(in);
  }

  /**
   * Reads a string without escapes.
   *
   * @param what is expected
   * @return whether it has none; if not, {@link #decode} goes on
   */
  boolean scan(JsonReader in, String what) {
    byte[] bytes = in.bytes;
    int end = in.end;
    int i = in.at;
    if (i >= end || bytes[i] != '"') {
      throw in.unsupported(i, what);
    }
    from = ++i;
    int all = 0;
    for (; i < end; i++) {
      byte b = bytes[i];
      if (b == '"') {
        checkLength(in, i);
        to = i;
        ascii = all >= 0;
        in.at = i + 1;
        return true;
      }
      if (b == '\\') {
        return false;
      }
      all |= b;
      if (b < ' ' && b >= 0) {
        break;
      }
    }
    throw in.unsupported(i, "the end of the text");
  }

  /** Checks what has just been scanned, where no {@code String} is made of it. */
  void requireUtf8(JsonReader in) {
    if (!ascii) {
      utf8(in, from, to);
    }
  }

  private void checkLength(JsonReader in, int end) {
    if (end - from > MAX_BYTES) {
      throw in.unsupported(from - 1, "text of at most 20,000,000 bytes");
    }
  }

  /**
   * Reads a string of nothing but ASCII without escapes; {@link #from} and {@link #to} tell where
   * it is.
   */
  void readAscii(JsonReader in, String what) {
    in.peek();
    int start = in.at;
    if (!scan(in, what) || !ascii) {
      throw in.unsupported(start, what);
    }
  }

  /** Reads a string with escapes, whose first quote is the next byte. */
  String decode(JsonReader in) {
    int length = 0;
    int i = from;
    while (i < in.end) {
      int run = i;
      while (i < in.end && in.bytes[i] != '"' && in.bytes[i] != '\\') {
        if (in.bytes[i] < ' ' && in.bytes[i] >= 0) {
          throw in.unsupported(i, "no control character in text");
        }
        i++;
      }
      length = append(in, run, i, length);
      if (i < in.end && in.bytes[i] == '"') {
        checkLength(in, i);
        in.at = i + 1;
        return new String(chars, 0, length);
      }
      if (i < in.end) {
        room(length + 1);
        chars[length++] = Escapes.read(in, i);
        i = in.at;
      }
    }
    throw in.unsupported(i, "the end of the text");
  }

  private int append(JsonReader in, int start, int stop, int length) {
    if (start == stop) {
      return length;
    }
    String run = utf8(in, start, stop);
    room(length + run.length());
    run.getChars(0, run.length(), chars, length);
    return length + run.length();
  }

  private void room(int length) {
    if (length > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(length, chars.length * 2));
    }
  }

  private static String utf8(JsonReader in, int start, int stop) {
    String decoded = new String(in.bytes, start, stop - start, UTF_8);
    if (decoded.indexOf(REPLACEMENT) >= 0 && !isReplacement(in.bytes, start, stop, decoded)) {
      throw in.unsupported(start, "UTF-8");
    }
    return decoded;
  }

  /** Whether the character is in the bytes, and does not stand for others. */
  private static boolean isReplacement(byte[] bytes, int start, int stop, String decoded) {
    byte[] encoded = decoded.getBytes(UTF_8);
    return Arrays.equals(encoded, 0, encoded.length, bytes, start, stop);
  }
}
