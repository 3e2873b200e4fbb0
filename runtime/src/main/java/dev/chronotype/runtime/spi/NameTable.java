package dev.chronotype.runtime.spi;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/**
 * Finds what names stand for by their UTF-8 bytes, without making a {@code String} of them. It is
 * filled before it is used.
 */
final class NameTable {

  private byte[][] names = new byte[4][];
  private int[] values = new int[4];
  private int size;

  /** The index of a name plus one, at its hash or behind it; 0 where there is none. */
  private int[] slots = new int[8];

  /** Adds a name. Of equal names the first is found. */
  void add(String name, int value) {
    if (size == names.length) {
      names = Arrays.copyOf(names, size * 2);
      values = Arrays.copyOf(values, size * 2);
      slots = new int[size * 4];
      for (int i = 0; i < size; i++) {
        enter(i);
      }
    }
    names[size] = name.getBytes(UTF_8);
    values[size] = value;
    enter(size++);
  }

  private void enter(int index) {
    int slot = slot(names[index], 0, names[index].length);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = index + 1;
  }

  /** What the name in these bytes stands for, or -1. */
  int find(byte[] bytes, int from, int to) {
    for (int slot = slot(bytes, from, to);
        slots[slot] != 0;
        slot = (slot + 1) & (slots.length - 1)) {
      byte[] name = names[slots[slot] - 1];
      if (Arrays.equals(name, 0, name.length, bytes, from, to)) {
        return values[slots[slot] - 1];
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
