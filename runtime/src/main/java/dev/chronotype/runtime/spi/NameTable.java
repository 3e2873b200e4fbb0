package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Finds names by their UTF-8 bytes, without making a {@code String} of them. */
final class NameTable {

  private final byte[][] names;

  /** The index of a name plus one, at its hash or behind it; 0 where there is none. */
  private final int[] slots;

  NameTable(String... names) {
    this.names = new byte[names.length][];
    slots = new int[Integer.highestOneBit(names.length * 2 + 1) * 2];
    for (int i = 0; i < names.length; i++) {
      byte[] name = names[i].getBytes(UTF_8);
      this.names[i] = name;
      int slot = slot(name, 0, name.length);
      while (slots[slot] != 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i + 1;
    }
  }

  /** The index of the name in these bytes, or -1. */
  int find(byte[] bytes, int from, int to) {
    for (int slot = slot(bytes, from, to);
        slots[slot] != 0;
        slot = (slot + 1) & (slots.length - 1)) {
      byte[] name = names[slots[slot] - 1];
      if (Arrays.equals(name, 0, name.length, bytes, from, to)) {
        return slots[slot] - 1;
      }
    }
    return -1;
  }

  private int slot(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return (hash ^ (hash >>> 15)) & (slots.length - 1);
  }
}
