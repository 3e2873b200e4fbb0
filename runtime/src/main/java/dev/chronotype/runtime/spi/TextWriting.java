package dev.chronotype.runtime.spi;

/** How text becomes a JSON string. */
final class TextWriting {

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  /** The most that one {@code char} takes. */
  private static final int MAX_ESCAPE = 6;

  /** So many characters are written at a time. */
  private static final int PART = 512;

  /** For each ASCII character: 0 if it stands for itself, its escape, or {@code u}. */
  private static final byte[] ESCAPES = escapes();

  private TextWriting() {}

  private static byte[] escapes() {
    byte[] escapes = new byte[128];
    for (int c = 0; c < ' '; c++) {
      escapes[c] = 'u';
    }
    escapes['\b'] = 'b';
    escapes['\t'] = 't';
    escapes['\n'] = 'n';
    escapes['\f'] = 'f';
    escapes['\r'] = 'r';
    escapes['"'] = '"';
    escapes['\\'] = '\\';
    return escapes;
  }

  /**
   * Writes text in quotes.
   *
   * @param bytes has room for the text in ASCII, and the quotes
   * @param at where to begin
   * @param out has the bytes
   * @return where the text ends
   */
  static int quoted(String text, byte[] bytes, int at, JsonWriter out) {
    int to = at;
    bytes[to++] = '"';
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 128 || ESCAPES[c] != 0) {
        return escaped(text, i, to, out);
      }
      bytes[to++] = (byte) c;
    }
    bytes[to++] = '"';
    return to;
  }

  /** Writes the rest of a text in parts, each of which has room for the most that it can take. */
  private static int escaped(String text, int from, int at, JsonWriter out) {
    int to = at;
    int stop;
    for (int i = from; i < text.length(); i = stop) {
      stop = Math.min(text.length(), i + PART);
      int room = (stop - i) * MAX_ESCAPE + 1;
      byte[] bytes = out.room(0);
      to = part(text, i, stop, bytes.length - to < room ? out.grow(to, room) : bytes, to);
    }
    out.room(0)[to++] = '"';
    return to;
  }

  private static int part(String text, int from, int stop, byte[] bytes, int at) {
    int to = at;
    for (int i = from; i < stop; i++) {
      char c = text.charAt(i);
      if (c < 128) {
        if (ESCAPES[c] == 0) {
          bytes[to++] = (byte) c;
        } else {
          to = escape(c, bytes, to);
        }
      } else if (c < 0x800) {
        Words.putInt(bytes, to, 0xC0 | (c >> 6) | ((0x80 | (c & 0x3F)) << 8));
        to += 2;
      } else if (Character.isSurrogate(c)) {
        to = hex(c, bytes, to);
      } else {
        int middle = 0x80 | ((c >> 6) & 0x3F);
        Words.putInt(bytes, to, 0xE0 | (c >> 12) | (middle << 8) | ((0x80 | (c & 0x3F)) << 16));
        to += 3;
      }
    }
    return to;
  }

  private static int escape(char c, byte[] bytes, int at) {
    if (ESCAPES[c] == 'u') {
      return hex(c, bytes, at);
    }
    bytes[at] = '\\';
    bytes[at + 1] = ESCAPES[c];
    return at + 2;
  }

  private static int hex(char c, byte[] bytes, int at) {
    bytes[at] = '\\';
    bytes[at + 1] = 'u';
    bytes[at + 2] = HEX[c >> 12];
    bytes[at + 3] = HEX[c >> 8 & 0xF];
    bytes[at + 4] = HEX[c >> 4 & 0xF];
    bytes[at + 5] = HEX[c & 0xF];
    return at + 6;
  }
}
