package dev.chronotype.runtime.spi;

/**
 * Short keys of maps that a writer has come upon before, as they are written: such as those of
 * labels, which are the same in each payload. Few: another key that comes twice, with none for its
 * place in between, takes the place of one.
 */
final class WrittenKeys {

  private static final int BITS = 6;

  /** 2^32 divided by the golden ratio. */
  private static final int SPREAD = 0x9E3779B9;

  private final String[] keys = new String[1 << BITS];
  private final WrittenName[] names = new WrittenName[1 << BITS];

  /** The hash codes of those that came last and are not known. */
  private final int[] candidates = new int[1 << BITS];

  /** Writes a key, and the colon behind it. */
  void write(JsonWriter out, String key) {
    // Maps that have the key know its hash code already.
    int hash = key.hashCode();
    int slot = (hash * SPREAD) >>> (Integer.SIZE - BITS);
    if (key.equals(keys[slot])) {
      names[slot].write(out);
    } else {
      out.writeString(key);
      out.writeByte(':');
      learn(key, hash, slot);
    }
  }

  private void learn(String key, int hash, int slot) {
    if (candidates[slot] != hash) {
      candidates[slot] = hash;
    } else if (NameBytes.isShortAndPlain(key)) {
      keys[slot] = key;
      names[slot] = new WrittenName(NameBytes.quoted(key));
    }
  }
}
