package dev.chronotype.runtime.spi;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where the values of an object are whose names are not in the order in which they are written. */
final class ShuffledObject {

  private static final int MISSING = -1;
  private static final int READ = -2;

  private final @Nullable ShuffledObject outer;
  private final int depth;
  private final int from;
  private final int end;

  /** Of each property where its value begins, or one of the above. */
  private final int[] values;

  /**
   * Looks for the values from here on.
   *
   * @param read how many properties have been read already
   */
  ShuffledObject(@Nullable ShuffledObject outer, JsonReader in, RecordNames names, int read) {
    this.outer = outer;
    depth = in.depth();
    from = in.at;
    values = new int[names.size()];
    Arrays.fill(values, MISSING);
    Arrays.fill(values, 0, read, READ);
    int last = read;
    boolean isShuffled = false;
    int property = in.objects.next(in, names, names.followers[last]);
    while (property >= 0) {
      if (values[property] != MISSING) {
        throw in.unsupported(in.objects.name(), "each name once");
      }
      values[property] = in.at;
      names.followers[last] = property;
      isShuffled |= property < last;
      last = property + 1;
      in.objects.passing.pass(in);
      property = in.objects.next(in, names, names.followers[last]);
    }
    end = in.at;
    in.at = from;
    names.note(isShuffled);
  }

  @Nullable ShuffledObject outer() {
    return outer;
  }

  /** Whether the next byte is in this object, and in none inside it. */
  boolean isAround(JsonReader in) {
    return depth == in.depth() && from <= in.at && in.at <= end;
  }

  /** Whether this object has been left. */
  boolean isBehind(JsonReader in) {
    return depth > in.depth() || (depth == in.depth() && !isAround(in));
  }

  /**
   * Goes to the value of a property.
   *
   * @return whether there is one
   */
  boolean goTo(JsonReader in, int property) {
    leave(in);
    if (values[property] < 0) {
      return false;
    }
    in.at = values[property];
    return true;
  }

  /** Goes to the last brace. */
  void goToEnd(JsonReader in) {
    leave(in);
    in.at = end;
  }

  /** Nothing is behind a value but what separates it from the next. */
  private void leave(JsonReader in) {
    if (in.at != from) {
      int next = in.peek();
      if (next != ',' && next != '}') {
        throw in.unsupported(in.at, "a comma or the end of the object");
      }
    }
  }
}
