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

  private int depth;

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
    switch (in.peek()) {
      case '{', '[' -> {
        int slot = slot(in.at);
        in.at = slots[slot] == 0 ? end(in) : slots[slot + 1];
      }
      case '"' -> in.at = behindText(in.bytes, in.at + 1, in.end);
      default -> in.at = behindWord(in.bytes, in.at, in.end);
    }
  }

  /** Behind what numbers and literals are made of. */
  private static int behindWord(byte[] bytes, int from, int end) {
    int i = from;
    while (i < end && isOfWord(bytes[i])) {
      i++;
    }
    return i;
  }

  private static boolean isOfWord(byte ascii) {
    return (ascii >= '0' && ascii <= '9')
        || (ascii >= 'a' && ascii <= 'z')
        || ascii == '-'
        || ascii == '+'
        || ascii == '.'
        || ascii == 'E';
  }

  private int end(JsonReader in) {
    byte[] bytes = in.bytes;
    depth = 0;
    int i = in.at;
    long textGoesOn = 0;
    while (i <= in.end - JsonBlock.BYTES && JsonBlock.backslashes(bytes, i) == 0) {
      long inText = JsonBlock.insideOf(JsonBlock.quotes(bytes, i)) ^ textGoesOn;
      for (long rest = JsonBlock.brackets(bytes, i) & ~inText; rest != 0; rest &= rest - 1) {
        int at = i + Long.numberOfTrailingZeros(rest);
        if (bracket(in, bytes[at], at)) {
          return at + 1;
        }
      }
      // All bits are as the highest.
      textGoesOn = inText >> (Long.SIZE - 1);
      i += JsonBlock.BYTES;
    }
    return endByteByByte(in, textGoesOn == 0 ? i : behindText(bytes, i, in.end));
  }

  private int endByteByByte(JsonReader in, int from) {
    byte[] bytes = in.bytes;
    int i = from;
    while (i < in.end) {
      byte next = bytes[i++];
      if (next == '"') {
        i = behindText(bytes, i, in.end);
      } else if (bracket(in, next, i - 1)) {
        return i;
      }
    }
    throw in.unsupported(in.end, "a comma or the end");
  }

  /** Whether this is the last bracket. */
  private boolean bracket(JsonReader in, byte next, int at) {
    if (next == '{' || next == '[') {
      begin(in, at);
    } else if (next == '}' || next == ']') {
      depth--;
      remember(begins[depth], at + 1);
    }
    return depth == 0;
  }

  private void begin(JsonReader in, int at) {
    if (depth == JsonBytes.MAX_DEPTH) {
      throw in.unsupported(at, "at most 1,000 levels");
    }
    if (depth == begins.length) {
      begins = Arrays.copyOf(begins, 2 * depth);
    }
    begins[depth++] = at;
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
