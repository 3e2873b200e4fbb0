package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

/** How the names of objects are read. */
final class Names {

  private Names() {}

  /**
   * Reads the next name in an object that is a component's, and the colon behind it, or the end of
   * the object.
   *
   * @return the component, or {@link RecordCodec#END}
   */
  static int next(JsonReader in, RecordNames names) {
    Levels levels = in.levels;
    int start = in.at;
    int due = levels.due;
    return due + 1 < names.next.length && names.next[due + 1].comes(in)
        ? noted(in, Math.max(due, 0), levels, start)
        : nextKnown(in, names, levels);
  }

  /** Skips what is between here and a name that is known. */
  private static int nextKnown(JsonReader in, RecordNames names, Levels levels) {
    int found = nextOfAny(in, names, levels);
    while (found == names.size()) {
      in.skip();
      found = nextOfAny(in, names, levels);
    }
    return found;
  }

  /** Reads these bytes if they come next. */
  static boolean comes(JsonReader in, byte[] expected) {
    int to = in.at + expected.length;
    if (to > in.end || !Words.equal(in.bytes, in.at, expected)) {
      return false;
    }
    in.at = to;
    return true;
  }

  private static int noted(JsonReader in, int component, Levels levels, int start) {
    if (!levels.note(component)) {
      throw in.unsupported(in.bytes[start] == ',' ? start + 1 : start, "each name once");
    }
    return component;
  }

  private static int nextOfAny(JsonReader in, RecordNames names, Levels levels) {
    int next = in.peek();
    if (next == '}') {
      in.at++;
      levels.leave();
      return RecordCodec.END;
    }
    if (levels.due != Levels.FIRST) {
      if (next != ',') {
        throw in.unsupported(in.at, "a comma or the end of the object");
      }
      in.at++;
      in.peek();
    }
    int start = in.at;
    int due = Math.max(levels.due, 0);
    if (due < names.size() && comes(in, names.quoted[due])) {
      return noted(in, due, levels, start);
    }
    int found = find(in, names.table);
    if (found < 0 && !in.skipsUnknownNames()) {
      throw in.unsupported(start, "the name of a component");
    }
    in.take(':', "a colon");
    if (found >= 0) {
      return noted(in, found, levels, start);
    }
    levels.noteUnknown();
    return names.size();
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
    String key = in.text.readKey(in);
    in.take(':', "a colon");
    return key;
  }
}
