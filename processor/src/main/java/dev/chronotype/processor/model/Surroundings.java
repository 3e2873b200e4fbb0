package dev.chronotype.processor.model;

import java.util.Set;

/**
 * What code finds around it that implements an interface and is written into another file.
 *
 * @param types the simple names of the member types that it inherits, which hide others
 * @param constants the names of the fields that it inherits
 * @param notPublic the qualified names of top-level types that the interface and its methods name
 *     and that are not public: where one shares its file with another type, the compiler warns of
 *     its use anywhere else
 * @param raw whether it inherits from a generic interface without saying of what
 */
public record Surroundings(
    Set<String> types, Set<String> constants, Set<String> notPublic, boolean raw) {

  /** Of a type that nothing generated implements. */
  public static final Surroundings NONE = new Surroundings(Set.of(), Set.of(), Set.of(), false);

  public Surroundings {
    types = Set.copyOf(types);
    constants = Set.copyOf(constants);
    notPublic = Set.copyOf(notPublic);
  }
}
