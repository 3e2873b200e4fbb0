package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** How the names of objects are read. */
final class Names {

  private Names() {}

  /**
   * Reads the next name of an object and the colon behind it, or the end of the object.
   *
   * @return the component, the number of components for a name that is none's, or {@link
   *     RecordCodec#END}
   */
  static int next(JsonReader in, RecordNames names) {
    Levels levels = in.levels;
    int next = in.peek();
    if (next == '}') {
      in.at++;
      levels.leave();
      return RecordCodec.END;
    }
    if (!levels.isFirst()) {
      if (next != ',') {
        throw in.unsupported(in.at, "a comma or the end of the object");
      }
      in.at++;
      in.peek();
    }
    int start = in.at;
    int component = read(in, names, levels.due());
    if (component == names.size()) {
      levels.noteUnknown();
    } else if (!levels.note(component)) {
      throw in.unsupported(start, "each name once");
    }
    return component;
  }

  /**
   * Reads a name and the colon behind it.
   *
   * @param due the component that is probably next
   * @return the component, or the number of components for a name that is none's
   */
  private static int read(JsonReader in, RecordNames names, int due) {
    if (due < names.size()) {
      byte[] quoted = names.quoted[due];
      int to = in.at + quoted.length;
      if (to <= in.end && Arrays.equals(in.bytes, in.at, to, quoted, 0, quoted.length)) {
        in.at = to;
        return due;
      }
    }
    int start = in.at;
    int found = find(in, names.table);
    if (found < 0 && !in.skipsUnknownNames()) {
      throw in.unsupported(start, "the name of a component");
    }
    in.take(':', "a colon");
    return found < 0 ? names.size() : found;
  }

  private static int find(JsonReader in, NameTable table) {
    if (in.text.scan(in, "a name")) {
      in.text.requireUtf8(in);
      return table.find(in.bytes, in.text.from, in.text.to);
    }
    byte[] name = in.text.decode(in).getBytes(UTF_8);
    return table.find(name, 0, name.length);
  }

  /** Reads the name of an entry of a map, and the colon behind it. */
  static String readKey(JsonReader in) {
    if (in.peek() != '"') {
      throw in.unsupported(in.at, "a name");
    }
    String key = in.text.read(in);
    in.take(':', "a colon");
    return key;
  }
}
