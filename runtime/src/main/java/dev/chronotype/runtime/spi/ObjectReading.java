package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.jspecify.annotations.Nullable;

/**
 * How a reader goes from property to property of an object. They are asked for in the order in
 * which they are written, and so they usually come.
 *
 * <p>A name that is due later tells that those before it are missing. If one of them comes after
 * all, the payload is read once more. Then, and for some time with records of that class, the
 * reader looks for all values of an object before it reads the first that is not where it was
 * expected.
 */
final class ObjectReading {

  private static final int ENDED = -1;

  final Passing passing = new Passing();

  /** Where the name has been looked for that is known; it is behind, or behind unknown ones. */
  private int from = -1;

  /** Where it is. */
  private int name;

  /** Which property's it is. */
  private int found;

  /** Where its value is. */
  private int value;

  /** What is known of objects around the next byte, the innermost first. */
  private @Nullable ShuffledObject shuffled;

  private boolean hasToRepeat;

  /**
   * Whether this is the second time, when no name that comes later tells that others are missing.
   */
  private boolean repeats;

  /** Whether the object that comes next has been begun already. */
  private boolean isOpen;

  /** Forgets what was read before. */
  void clear() {
    passing.clear();
    isOpen = false;
    from = -1;
    shuffled = null;
    hasToRepeat = false;
    repeats = false;
  }

  /** Begins a second time. */
  void repeat() {
    clear();
    repeats = true;
  }

  /** Whether what has just been given up is to be read once more, from the beginning. */
  boolean hasToRepeat() {
    return hasToRepeat;
  }

  /** Begins an object. */
  void begin(JsonReader in) {
    if (isOpen) {
      isOpen = false;
    } else {
      in.enter('{', "an object");
    }
  }

  /** Behind the first name of an object and its value: what reads the object goes on from here. */
  void leaveOpen(JsonReader in) {
    if (in.peek() == ',') {
      in.at++;
      if (in.peek() != '"') {
        throw in.unsupported(in.at, "a name");
      }
    }
    isOpen = true;
  }

  /**
   * Goes to the value of a property that is not behind the one before.
   *
   * @return whether there is one
   */
  boolean goTo(JsonReader in, RecordNames names, int property) {
    ShuffledObject known = shuffled(in);
    if (known != null) {
      return known.goTo(in, property);
    }
    if (in.at != from && find(in, names, property) == ENDED) {
      return false;
    }
    if (found == property) {
      in.at = value;
      return true;
    }
    if (found > property && !repeats && !names.areShuffled()) {
      return false;
    }
    return shuffle(in, names, property).goTo(in, property);
  }

  /** Goes behind the object, all of whose properties have been asked for. */
  void leave(JsonReader in, RecordNames names) {
    ShuffledObject known = shuffled(in);
    if (known != null) {
      known.goToEnd(in);
    } else if (find(in, names, names.size()) != ENDED) {
      shuffle(in, names, names.size());
    }
    if (!in.ended('}')) {
      throw in.unsupported(in.at, "the end of the object");
    }
  }

  /** What is known of the object that is being read; null if its names have been in order. */
  private @Nullable ShuffledObject shuffled(JsonReader in) {
    while (shuffled != null && shuffled.isBehind(in)) {
      shuffled = shuffled.outer();
    }
    return shuffled != null && shuffled.isAround(in) ? shuffled : null;
  }

  /** Looks for the values of all properties but those that have been asked for. */
  private ShuffledObject shuffle(JsonReader in, RecordNames names, int read) {
    if (!repeats && found < read) {
      names.note(true);
      hasToRepeat = true;
      throw in.unsupported(in.at, "names in the order in which they are written");
    }
    shuffled = new ShuffledObject(shuffled, in, names, read);
    return shuffled;
  }

  /**
   * Looks for the next name that is known, and stays in front of it.
   *
   * @param due the property that is probably next
   * @return the property that is found; {@link #ENDED} if there is none
   */
  private int find(JsonReader in, RecordNames names, int due) {
    do {
      from = in.at;
      if (!goToName(in)) {
        from = -1;
        return ENDED;
      }
      name = in.at;
      found = match(in, names, due);
      if (found < 0) {
        in.skip();
      }
    } while (found < 0);
    value = in.at;
    in.at = from;
    return found;
  }

  /** Reads a name and the colon behind it; gives the property, or -1 for a name that is unknown. */
  private int match(JsonReader in, RecordNames names, int due) {
    int end = Math.min(due + 2, names.size());
    for (int i = due; i < end; i++) {
      if (names.quoted[i].comes(in)) {
        return i;
      }
    }
    int property = lookUp(in, names.table);
    if (property < 0 && !in.skipsUnknownNames()) {
      throw in.unsupported(name, "the name of a component");
    }
    in.take(':', "a colon");
    return property;
  }

  /**
   * Goes to the next value.
   *
   * @param due the property that is probably next
   * @return the property; -1 if there is none
   */
  int next(JsonReader in, RecordNames names, int due) {
    int next = find(in, names, due);
    in.at = next == ENDED ? in.at : value;
    return next;
  }

  /** Where the name is that has been found last. */
  int name() {
    return name;
  }

  /** Goes behind a comma, unless this is the first name. */
  private static boolean goToName(JsonReader in) {
    byte before = in.bytes[in.at - 1];
    boolean isFirst = before == '{' || before == ',';
    int next = in.peek();
    if (next == '}') {
      return false;
    }
    if (!isFirst) {
      in.take(',', "a comma or the end of the object");
      in.peek();
    }
    return true;
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

  private static int lookUp(JsonReader in, NameTable table) {
    if (in.text.scan(in, "a name")) {
      in.text.requireUtf8(in);
      return table.find(in.bytes, in.text.from, in.text.to);
    }
    byte[] name = in.text.decode(in).getBytes(UTF_8);
    return table.find(name, 0, name.length);
  }

  /** Reads the name of an entry of a map, and the colon behind it. */
  static String readKey(JsonReader in) {
    in.peek();
    String key = in.text.readKey(in);
    in.take(':', "a colon");
    return key;
  }
}
