package dev.chronotype.processor.model;

/** What a method or a type is declared as, as far as a rule asks. */
public enum Trait {
  PUBLIC,
  PRIVATE,
  STATIC,
  ABSTRACT,
  NATIVE,
  GENERIC,
  VARARGS,
  DEPRECATED,
  FOR_REMOVAL
}
