package dev.chronotype.runtime.spi;

/**
 * Skips values without recursion, so that no depth of theirs is too much for the stack. They are
 * checked to be JSON.
 */
final class Skipping {

  private Skipping() {}

  /**
   * Skips a value.
   *
   * @param levels how many objects and arrays may be in each other
   */
  static void skip(JsonReader in, int levels) {
    if (!opens(in.peek())) {
      skipScalar(in);
      return;
    }
    boolean[] isObject = new boolean[levels + 1];
    int depth = 0;
    do {
      // At the beginning of a value.
      int next = in.peek();
      if (opens(next)) {
        if (depth == levels) {
          throw in.unsupported(in.at, "at most 1,000 levels");
        }
        in.at++;
        isObject[++depth] = next == '{';
        if (in.peek() == close(isObject[depth])) {
          in.at++;
          depth = behindValue(in, isObject, depth - 1);
        } else if (isObject[depth]) {
          skipName(in);
        }
      } else {
        skipScalar(in);
        depth = behindValue(in, isObject, depth);
      }
    } while (depth > 0);
  }

  private static boolean opens(int next) {
    return next == '{' || next == '[';
  }

  private static int close(boolean isObject) {
    return isObject ? '}' : ']';
  }

  /** Closes what ends here, and goes to the beginning of the next value. */
  private static int behindValue(JsonReader in, boolean[] isObject, int from) {
    int depth = from;
    while (depth > 0) {
      int next = in.peek();
      if (next == ',') {
        in.at++;
        if (isObject[depth]) {
          skipName(in);
        }
        return depth;
      }
      if (next != close(isObject[depth])) {
        throw in.unsupported(in.at, "a comma or the end");
      }
      in.at++;
      depth--;
    }
    return depth;
  }

  private static void skipName(JsonReader in) {
    in.peek();
    skipText(in, "a name");
    in.take(':', "a colon");
  }

  private static void skipText(JsonReader in, String what) {
    if (in.text.scan(in, what)) {
      in.text.requireUtf8(in);
    } else {
      in.text.decode(in);
    }
  }

  private static void skipScalar(JsonReader in) {
    switch (in.peek()) {
      case '"' -> skipText(in, "text");
      case 't', 'f' -> in.readBoolean();
      case 'n' -> in.readString();
      default -> in.number.scan(in, "a value");
    }
  }
}
