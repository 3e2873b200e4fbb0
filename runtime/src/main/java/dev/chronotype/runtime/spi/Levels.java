package dev.chronotype.runtime.spi;

import java.util.Arrays;

/** The objects and arrays that a reader is in, and what has come of each object. */
final class Levels {

  /** What {@link #due} is for an object of which no name has been read. */
  static final int FIRST = -1;

  private int depth;

  /** A bit for each component that has come. */
  private long seen;

  /** The component that is expected next. */
  int due;

  /** The same of the levels around this one. */
  private long[] outerSeen = new long[8];

  private int[] outerDue = new int[8];

  void clear() {
    depth = 0;
  }

  int depth() {
    return depth;
  }

  /** Enters an object or an array whose first byte has just been read. */
  void enter(JsonReader in) {
    if (depth == JsonReader.MAX_DEPTH) {
      throw in.unsupported(in.at - 1, "at most 1,000 levels");
    }
    if (depth == outerDue.length) {
      outerDue = Arrays.copyOf(outerDue, depth * 2);
      outerSeen = Arrays.copyOf(outerSeen, depth * 2);
    }
    outerDue[depth] = due;
    outerSeen[depth] = seen;
    depth++;
    due = FIRST;
    seen = 0;
  }

  void leave() {
    depth--;
    due = outerDue[depth];
    seen = outerSeen[depth];
  }

  /**
   * Notes that the name of a component has come.
   *
   * @return whether it came for the first time
   */
  boolean note(int component) {
    long bit = 1L << component;
    boolean isNew = (seen & bit) == 0;
    seen |= bit;
    due = component + 1;
    return isNew;
  }

  /** Notes that a name has come which is no component's. */
  void noteUnknown() {
    due = Math.max(due, 0);
  }
}
