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
  /** Code in its package can make one without arguments, and without exceptions. */
  CONSTRUCTIBLE,
  /** Carries our {@code @Activities}, in whatever style it was read. */
  ACTIVITIES,
  /** Has definitions of ours beside those of the style that it was read in. */
  READ_TWICE,
  /** Carries our {@code @AssumeSerializable}: the user answers for what it returns. */
  ASSUMED_SERIALIZABLE,
  GENERIC,
  VARARGS,
  DEPRECATED,
  FOR_REMOVAL
}
