package dev.chronotype.processor.model;

/** What a method or a type is declared as, as far as a rule asks. */
public enum Trait {
  PUBLIC,
  /** Whatever the types around it are. */
  DECLARED_PUBLIC,
  PRIVATE,
  STATIC,
  ABSTRACT,
  NATIVE,
  SEALED,
  /** Has definitions in the other style, too. */
  BOTH_STYLES,
  GENERIC,
  VARARGS,
  DEPRECATED,
  FOR_REMOVAL
}
