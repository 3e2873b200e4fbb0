package dev.chronotype.processor.differential;

/** What has to be known of a block's type before it is compiled. */
enum Trait {
  /** It cannot be a type argument, and has no null. */
  PRIMITIVE,
  /** Its values have a natural order. */
  COMPARABLE,
  ENUM,
  /** It cannot be the bound of a type variable. */
  ARRAY,
  /** It can be the parameter of a definition. */
  RECORD,
  /** It is written as an object with a property for each of its fields. */
  BEAN,
  /** Its objects are written once, and then as their id. */
  IDENTITY,
  /** Its null is not one of its values: null for an Optional is a mistake before it is written. */
  NEVER_NULL,
}
