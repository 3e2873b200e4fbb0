package dev.chronotype.runtime.spi;

import org.jspecify.annotations.Nullable;

/**
 * The keys that the maps of a codec usually have, each at its place: such as those of labels, which
 * are the same in each payload. Threads share them without a lock; if they overwrite what others
 * have learnt, it is learnt again.
 */
final class UsualKeys {

  /** As many keys of a map are learnt. */
  private static final int PLACES = 8;

  /** So many other keys may come at a place before it is left alone: there is no usual one. */
  private static final int PATIENCE = 16;

  /** What is usually next, and what it is read as. */
  private record Usual(String key, ExpectedName name) {}

  private final @Nullable Usual[] places = new Usual[PLACES];
  private final byte[] others = new byte[PLACES];

  /**
   * Reads a key, and the colon behind it.
   *
   * @param place how many keys of the map have come
   */
  String read(JsonReader in, int place) {
    if (place >= PLACES) {
      return ObjectReading.readKey(in);
    }
    Usual usual = places[place];
    if (usual != null && usual.name.comes(in)) {
      if (others[place] != 0) {
        others[place] = 0;
      }
      return usual.key;
    }
    String key = ObjectReading.readKey(in);
    if (others[place] < PATIENCE) {
      others[place]++;
      places[place] =
          others[place] < PATIENCE && NameBytes.isShortAndPlain(key) ? usual(key) : null;
    }
    return key;
  }

  private static Usual usual(String key) {
    return new Usual(key, new ExpectedName(NameBytes.quoted(key)));
  }
}
