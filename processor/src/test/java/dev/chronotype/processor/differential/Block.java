package dev.chronotype.processor.differential;

import java.util.List;
import java.util.Set;

/**
 * A type to build shapes from, with values of it.
 *
 * @param name what it is, for people
 * @param type how to write it in Java
 * @param declarations the classes that were written for it alone, from the innermost out
 */
record Block(
    String name, String type, List<String> declarations, Set<Trait> traits, Values values) {

  Block {
    declarations = List.copyOf(declarations);
    traits = Set.copyOf(traits);
  }

  boolean is(Trait trait) {
    return traits.contains(trait);
  }
}
