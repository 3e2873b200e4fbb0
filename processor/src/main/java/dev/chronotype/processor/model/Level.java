package dev.chronotype.processor.model;

/** What the user can make of a diagnostic. */
public enum Level {
  OFF,
  WARN,
  ERROR
}
