package dev.chronotype.runtime.spi;

import java.util.Arrays;

/**
 * Goes behind values that are read later, and are checked by that. Of objects and arrays only the
 * brackets and quotes are looked at, and that once, no matter how many are in each other: where
 * they end is remembered.
 */
final class Passing {

  /** What is shorter is looked at again. */
  private static final int SHORT = 64;

  private static final int FEWEST_SLOTS = 64;

  /** A larger table is not kept for the next payload. */
  private static final int KEPT_SLOTS = 1024;

  /** At the hash of where something begins or behind it: that plus one, and where it ends. */
  private int[] slots = new int[2 * FEWEST_SLOTS];

  private int count;

  /** Where the objects and arrays begin that are around. */
  private int[] begins = new int[16];

  void clear() {
    if (slots.length > 2 * KEPT_SLOTS) {
      slots = new int[2 * FEWEST_SLOTS];
    } else if (count > 0) {
      Arrays.fill(slots, 0);
    }
    count = 0;
  }

  /** Goes behind a value. */
  void pass(JsonReader in) {
    int next = in.peek();
    if (next != '{' && next != '[') {
      in.skip();
      return;
    }
    int slot = slot(in.at);
    in.at = slots[slot] == 0 ? end(in) : slots[slot + 1];
  }

  private int end(JsonReader in) {
    byte[] bytes = in.bytes;
    int depth = 0;
    int i = in.at;
    while (i < in.end) {
      int next = bytes[i++];
      if (next == '"') {
        i = behindText(bytes, i, in.end);
      } else if (next == '{' || next == '[') {
        begin(in, i - 1, depth++);
      } else if (next == '}' || next == ']') {
        depth--;
        remember(begins[depth], i);
        if (depth == 0) {
          return i;
        }
      }
    }
    throw in.unsupported(in.end, "a comma or the end");
  }

  private void begin(JsonReader in, int at, int depth) {
    if (depth == JsonBytes.MAX_DEPTH) {
      throw in.unsupported(at, "at most 1,000 levels");
    }
    if (depth == begins.length) {
      begins = Arrays.copyOf(begins, 2 * depth);
    }
    begins[depth] = at;
  }

  private static int behindText(byte[] bytes, int from, int end) {
    int i = Words.skipText(bytes, from, end);
    while (i < end && bytes[i] != '"') {
      i = Words.skipText(bytes, Math.min(i + (bytes[i] == '\\' ? 2 : 1), end), end);
    }
    return Math.min(i + 1, end);
  }

  private void remember(int begin, int end) {
    if (end - begin < SHORT) {
      return;
    }
    if (4 * ++count > slots.length) {
      int[] old = slots;
      slots = new int[2 * old.length];
      for (int i = 0; i < old.length; i += 2) {
        if (old[i] != 0) {
          enter(old[i] - 1, old[i + 1]);
        }
      }
    }
    enter(begin, end);
  }

  private void enter(int begin, int end) {
    int slot = slot(begin);
    slots[slot] = begin + 1;
    slots[slot + 1] = end;
  }

  /** Where the end of what begins there is, or would be. */
  private int slot(int begin) {
    int slot = (begin * 0x9E3779B9) >>> 1;
    do {
      slot = (slot + 2) & (slots.length - 2);
    } while (slots[slot] != 0 && slots[slot] != begin + 1);
    return slot;
  }
}
