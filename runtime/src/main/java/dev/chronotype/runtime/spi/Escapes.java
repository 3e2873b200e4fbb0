package dev.chronotype.runtime.spi;

/** The escapes in JSON strings. */
final class Escapes {

  private Escapes() {}

  /**
   * Reads an escape.
   *
   * @param start where its backslash is; the next byte will be the one behind the escape
   */
  static char read(JsonReader in, int start) {
    if (in.end - start < 2) {
      throw in.unsupported(start, "an escape");
    }
    in.at = start + 2;
    return switch (in.bytes[start + 1]) {
      case '"' -> '"';
      case '\\' -> '\\';
      case '/' -> '/';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> hex(in, start);
      default -> throw in.unsupported(start, "an escape");
    };
  }

  private static char hex(JsonReader in, int start) {
    int from = start + 2;
    int value = 0;
    if (in.end - from < 4) {
      throw in.unsupported(start, "four hexadecimal digits");
    }
    for (int i = from; i < from + 4; i++) {
      // No digit() of a byte below 0, and none of what is no ASCII.
      int digit = in.bytes[i] < 0 ? -1 : Character.digit(in.bytes[i], 16);
      if (digit < 0) {
        throw in.unsupported(start, "four hexadecimal digits");
      }
      value = value << 4 | digit;
    }
    in.at = from + 4;
    return (char) value;
  }
}
