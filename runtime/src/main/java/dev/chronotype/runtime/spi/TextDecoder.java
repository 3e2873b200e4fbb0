package dev.chronotype.runtime.spi;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decodes strings with escapes or with more than ASCII in them: UTF-8, strictly. */
final class TextDecoder {

  private static final int INITIAL_CHARS = 64;

  /** A larger buffer is not kept for the next payload. */
  private static final int KEPT_CHARS = 32 * 1024;

  private char[] chars = new char[INITIAL_CHARS];

  /** Forgets what was large. */
  void clear() {
    if (chars.length > KEPT_CHARS) {
      chars = new char[INITIAL_CHARS];
    }
  }

  /**
   * Decodes UTF-8 of at most three bytes a character.
   *
   * @return null if there is something else: {@link #decode} tells what
   */
  @Nullable String decodeUtf8(byte[] bytes, int from, int to) {
    if (chars.length < to - from) {
      chars = new char[to - from];
    }
    char[] room = chars;
    int length = 0;
    int i = from;
    while (i < to) {
      // What is behind the text is a quote, which goes on with no character.
      int word = i <= bytes.length - Integer.BYTES ? Words.intAt(bytes, i) : last(bytes, i);
      int value = word & 0x7F;
      if ((word & 0x80) == 0) {
        i++;
      } else if ((word & 0xC0E0) == 0x80C0 && (word & 0x1E) != 0) {
        value = ((word & 0x1F) << 6) | ((word >> 8) & 0x3F);
        i += 2;
      } else if ((word & 0xC0C0F0) == 0x8080E0) {
        value = ((word & 0xF) << 12) | ((word >> 2) & 0xFC0) | ((word >> 16) & 0x3F);
        if (value < 0x800 || Character.isSurrogate((char) value)) {
          return null;
        }
        i += 3;
      } else {
        return null;
      }
      room[length++] = (char) value;
    }
    return new String(room, 0, length);
  }

  /** The last bytes of an array as they would be with zeros behind them. */
  private static int last(byte[] bytes, int from) {
    int word = 0;
    for (int i = bytes.length - 1; i >= from; i--) {
      word = (word << Byte.SIZE) | (bytes[i] & 0xFF);
    }
    return word;
  }

  /**
   * Reads a string.
   *
   * @param from behind its first quote; the next byte will be the one behind its last
   */
  String decode(JsonReader in, int from) {
    byte[] bytes = in.bytes;
    int end = in.end;
    int length = 0;
    int i = from;
    while (i < end) {
      char[] room = room(length, end - i);
      int stop = Math.min(end, i + room.length - length - 1);
      int next = ' ';
      while (i < stop && (next = bytes[i]) != '"' && next != '\\') {
        if (next >= ' ') {
          room[length++] = (char) next;
          i++;
        } else if (next < (byte) 0xE0) {
          room[length++] = two(in, i);
          i += 2;
        } else if (next < (byte) 0xF0) {
          room[length++] = three(in, i);
          i += 3;
        } else if (next < 0) {
          int character = four(in, i);
          room[length++] = Character.highSurrogate(character);
          room[length++] = Character.lowSurrogate(character);
          i += 4;
        } else {
          throw in.unsupported(i, "no control character in text");
        }
      }
      if (next == '"') {
        in.at = i + 1;
        return new String(room, 0, length);
      }
      if (next == '\\') {
        room[length++] = Escapes.read(in, i);
        i = in.at;
      }
    }
    throw in.unsupported(end, "the end of the text");
  }

  /** The buffer, with room for two more characters and, unless there are few, for many. */
  private char[] room(int length, int bytes) {
    if (chars.length - length < Math.min(bytes + 2, INITIAL_CHARS)) {
      chars = Arrays.copyOf(chars, chars.length * 2);
    }
    return chars;
  }

  private static char two(JsonReader in, int at) {
    byte first = in.bytes[at];
    if (first < (byte) 0xC2) {
      throw in.unsupported(at, "UTF-8");
    }
    return (char) more(first & 0x1F, in, at + 1);
  }

  private static char three(JsonReader in, int at) {
    char value = (char) more(more(in.bytes[at] & 0xF, in, at + 1), in, at + 2);
    if (value < 0x800 || Character.isSurrogate(value)) {
      throw in.unsupported(at, "UTF-8");
    }
    return value;
  }

  private static int four(JsonReader in, int at) {
    byte first = in.bytes[at];
    int value = more(more(more(first & 0x7, in, at + 1), in, at + 2), in, at + 3);
    if (first > (byte) 0xF4 || !Character.isSupplementaryCodePoint(value)) {
      throw in.unsupported(at, "UTF-8");
    }
    return value;
  }

  /** Six bits more, of a byte that is not the first one. */
  private static int more(int value, JsonReader in, int at) {
    if (at >= in.end || in.bytes[at] >= (byte) 0xC0) {
      throw in.unsupported(at, "UTF-8");
    }
    return (value << 6) | (in.bytes[at] & 0x3F);
  }
}
