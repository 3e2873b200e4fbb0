package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.internal.Unsupported;

/** The bytes of JSON, and how far they have been read. */
abstract class JsonBytes {

  /** Jackson's {@code StreamReadConstraints.DEFAULT_MAX_DEPTH}. */
  static final int MAX_DEPTH = 1000;

  static final byte[] NOTHING = {};

  byte[] bytes = NOTHING;

  /** The next byte. */
  int at;

  int end;

  /** How many objects and arrays are around the next byte. */
  private int depth;

  private String expected = "";

  final void begin(byte[] json, int from, int to) {
    bytes = json;
    at = from;
    end = to;
    depth = 0;
  }

  /** The first byte behind white space, which becomes the next; -1 at the end. */
  final int peek() {
    if (at < end) {
      byte next = bytes[at];
      if (next > ' ') {
        return next;
      }
    }
    return peekBehindSpace();
  }

  private int peekBehindSpace() {
    while (at < end) {
      byte next = bytes[at];
      if (next > ' ' || !isWhiteSpace(next)) {
        return next;
      }
      at++;
    }
    return -1;
  }

  /** Takes the next byte behind white space, which has to be this one. */
  final void take(char ascii, String what) {
    if (!comes(ascii)) {
      throw unsupported(at, what);
    }
  }

  /** Takes the next byte behind white space if it is this one. */
  private boolean comes(char ascii) {
    if ((at < end && bytes[at] == ascii) || peek() == ascii) {
      at++;
      return true;
    }
    return false;
  }

  /** Notes where and why the reader gives up. */
  final Unsupported unsupported(int offset, String what) {
    at = offset;
    expected = what;
    return Unsupported.SIGNAL;
  }

  final String expected() {
    return expected;
  }

  /**
   * Behind the whole value: what follows is not looked at, as by Jackson, but a number or a literal
   * has to end.
   */
  final void requireEndOfRoot() {
    byte last = bytes[at - 1];
    if (last != '}' && last != ']' && last != '"' && at < end && !isWhiteSpace(bytes[at])) {
      throw unsupported(at, "the end");
    }
  }

  private static boolean isWhiteSpace(byte ascii) {
    return ascii == ' ' || ascii == '\n' || ascii == '\r' || ascii == '\t';
  }

  final int depth() {
    return depth;
  }

  final void enter(char open, String what) {
    take(open, what);
    if (depth == MAX_DEPTH) {
      throw unsupported(at - 1, "at most 1,000 levels");
    }
    depth++;
  }

  /** Begins an array or a map; tells whether something is in it. */
  final boolean begin(char open, char close, String what) {
    enter(open, what);
    return !ended(close);
  }

  /** Behind an element: tells whether another follows. */
  final boolean more(char close) {
    if (comes(',')) {
      return true;
    }
    if (!ended(close)) {
      throw unsupported(at, "a comma or the end");
    }
    return false;
  }

  /** Leaves an object or an array if it ends here. */
  final boolean ended(char close) {
    if (!comes(close)) {
      return false;
    }
    depth--;
    return true;
  }
}
