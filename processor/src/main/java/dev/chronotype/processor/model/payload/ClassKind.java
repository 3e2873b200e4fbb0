package dev.chronotype.processor.model.payload;

/** What sort of class it is. */
public enum ClassKind {
  CLASS,
  RECORD,
  ENUM,
  INTERFACE,
  ANNOTATION
}
