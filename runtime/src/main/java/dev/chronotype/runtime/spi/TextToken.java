package dev.chronotype.runtime.spi;

import org.jspecify.annotations.Nullable;

/** The string that a reader has come upon. */
final class TextToken {

  /** Jackson's {@code StreamReadConstraints.DEFAULT_MAX_STRING_LEN}, here in bytes. */
  private static final int MAX_BYTES = 20_000_000;

  /** What is between the quotes, if there are no escapes. */
  int from;

  int to;

  private boolean ascii;

  private final TextDecoder decoder = new TextDecoder();
  private final Keys keys = new Keys();

  /** Forgets what was large. */
  void clear() {
    decoder.clear();
  }

  /** Reads a string. */
  String read(JsonReader in) {
    in.peek();
    return readHere(in);
  }

  /** Reads a string that is not behind white space. */
  @SuppressWarnings("deprecation") // of ASCII the low bytes are all there is
  String readHere(JsonReader in) {
    int end = skipAscii(in, "text");
    return end < 0 ? decode(in) : new String(in.bytes, 0, from, end - from);
  }

  /** Reads a string that is not behind white space, and probably has been read before. */
  @SuppressWarnings("deprecation") // of ASCII the low bytes are all there is
  String readKey(JsonReader in) {
    int start = in.at;
    if (start < in.end - Keys.MAX_LENGTH && in.bytes[start] == '"') {
      String known = keys.known(in.bytes, start + 1);
      if (known != null) {
        in.at = start + known.length() + 2;
        return known;
      }
    }
    int end = skipAscii(in, "a name");
    if (end < 0) {
      return decode(in);
    }
    int length = end - from;
    return length <= Keys.MAX_LENGTH && from + Keys.MAX_LENGTH <= in.bytes.length
        ? keys.of(in.bytes, from, length)
        : new String(in.bytes, 0, from, length);
  }

  /**
   * Reads a string of nothing but ASCII without escapes.
   *
   * @return where its last quote is; -1 if it is another one, and {@link #decode} has to go on
   */
  private int skipAscii(JsonReader in, String what) {
    byte[] bytes = in.bytes;
    int start = in.at;
    if (start >= in.end || bytes[start] != '"') {
      throw in.unsupported(start, what);
    }
    from = start + 1;
    int end = Words.skipPlain(bytes, from, in.end);
    if (end == in.end || bytes[end] != '"') {
      return -1;
    }
    checkLength(in, end);
    in.at = end + 1;
    return end;
  }

  /**
   * Reads a string without escapes.
   *
   * @param what is expected
   * @return whether it has none; if not, {@link #decode} goes on
   */
  boolean scan(JsonReader in, String what) {
    int end = skipAscii(in, what);
    ascii = end >= 0;
    if (!ascii) {
      end = from;
      while (end < in.end && in.bytes[end] != '"') {
        if (in.bytes[end] == '\\') {
          return false;
        }
        if (in.bytes[end] >= 0 && in.bytes[end] < ' ') {
          throw in.unsupported(end, "the end of the text");
        }
        end++;
      }
      if (end == in.end) {
        throw in.unsupported(end, "the end of the text");
      }
      checkLength(in, end);
      in.at = end + 1;
    }
    to = end;
    return true;
  }

  /** Checks what has just been scanned, where no {@code String} is made of it. */
  void requireUtf8(JsonReader in) {
    if (!ascii) {
      decode(in);
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
    to = skipAscii(in, what);
    if (to < 0) {
      throw in.unsupported(start, what);
    }
  }

  /** Reads a string with escapes or more than ASCII, which begins at {@link #from}. */
  String decode(JsonReader in) {
    String decoded = decodeUtf8(in);
    decoded = decoded == null ? decoder.decode(in, from) : decoded;
    checkLength(in, in.at - 1);
    return decoded;
  }

  /** Reads a string without escapes; null if it is another one, or no UTF-8. */
  private @Nullable String decodeUtf8(JsonReader in) {
    int end = Words.skipText(in.bytes, from, in.end);
    if (end == in.end || in.bytes[end] != '"') {
      return null;
    }
    String decoded = decoder.decodeUtf8(in.bytes, from, end);
    in.at = decoded == null ? in.at : end + 1;
    return decoded;
  }
}
