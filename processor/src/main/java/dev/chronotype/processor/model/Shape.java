package dev.chronotype.processor.model;

/** What sort of type something is, as far as the rules tell types apart. */
public enum Shape {
  VOID,
  PRIMITIVE,
  RECORD,
  ENUM,
  INTERFACE,
  CLASS,
  ANNOTATION,
  ARRAY,
  TYPE_VARIABLE,
  WILDCARD
}
