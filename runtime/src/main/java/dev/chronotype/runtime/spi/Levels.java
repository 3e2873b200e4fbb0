package dev.chronotype.runtime.spi;

import java.util.Arrays;

/** The objects and arrays that a reader is in, and what has come of each object. */
final class Levels {

  /** What {@link #due} has for an object of which no name has been read. */
  private static final int FIRST = -1;

  private int depth;

  /** A bit for each component that has come. */
  private long[] seen = new long[8];

  /** The component that is expected next. */
  private int[] due = new int[8];

  void clear() {
    depth = 0;
  }

  int depth() {
    return depth;
  }

  /** Enters an object or an array whose first byte has just been read. */
  void enter(JsonReader in) {
    if (++depth > JsonReader.MAX_DEPTH) {
      throw in.unsupported(in.at - 1, "at most 1,000 levels");
    }
    if (depth == due.length) {
      due = Arrays.copyOf(due, depth * 2);
      seen = Arrays.copyOf(seen, depth * 2);
    }
    due[depth] = FIRST;
    seen[depth] = 0;
  }

  void leave() {
    depth--;
  }

  boolean isFirst() {
    return due[depth] == FIRST;
  }

  /** The component whose name probably comes. */
  int due() {
    return Math.max(due[depth], 0);
  }

  /**
   * Notes that the name of a component has come.
   *
   * @return whether it came for the first time
   */
  boolean note(int component) {
    long bit = 1L << component;
    boolean isNew = (seen[depth] & bit) == 0;
    seen[depth] |= bit;
    due[depth] = component + 1;
    return isNew;
  }

  /** Notes that a name has come which is no component's. */
  void noteUnknown() {
    due[depth] = due();
  }
}
