package dev.chronotype.processor.model;

/** How definitions are written. */
public enum Style {
  /** With {@code @Activities} and {@code @ActivityDefinition}. */
  CHRONOTYPE,
  /** With the SDK's own {@code @ActivityInterface}: code that may know nothing of us. */
  ACTIVITY_INTERFACE
}
