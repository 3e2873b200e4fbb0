package dev.chronotype.processor.model.payload;

/** What a member is declared as. */
public enum MemberTrait {
  PUBLIC,
  PROTECTED,
  PRIVATE,
  STATIC,
  FINAL,
  TRANSIENT,
  ABSTRACT,
  /** A constant of an enum. */
  CONSTANT,
  /** There is a wildcard in its type: told of a record's components alone. */
  WILDCARD,
  /** The compiler cannot point at it: its site tells where it may be silenced, and no more. */
  UNPLACED
}
