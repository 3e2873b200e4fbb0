package dev.chronotype.processor.differential;

import java.util.function.Predicate;

/**
 * A way to make one block of another.
 *
 * @param name what it is, for people
 * @param accepts which blocks it can take in
 * @param maker how it does so
 */
record Frame(String name, Predicate<Block> accepts, Maker maker) {

  /** Puts a block into the frame. */
  @FunctionalInterface
  interface Maker {
    /**
     * The new block.
     *
     * @param fresh a name that no other class has, to declare classes by
     */
    Block around(Block inner, String fresh);
  }

  boolean accepts(Block inner) {
    return accepts.test(inner);
  }

  Block around(Block inner, String fresh) {
    return maker.around(inner, fresh);
  }
}
