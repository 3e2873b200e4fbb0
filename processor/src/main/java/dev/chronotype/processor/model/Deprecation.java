package dev.chronotype.processor.model;

/** Whether something is not to be used any more: the compiler warns of the two in two ways. */
public enum Deprecation {
  NONE,
  ORDINARY,
  FOR_REMOVAL
}
