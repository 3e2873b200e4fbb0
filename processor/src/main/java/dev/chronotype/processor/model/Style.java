package dev.chronotype.processor.model;

/** How definitions are written. A type that has both is read twice, once for each. */
public enum Style {
  /** With {@code @Activities} and {@code @ActivityDefinition}. */
  CHRONOTYPE,
  /** With the SDK's own {@code @ActivityInterface}: code that may know nothing of us. */
  ACTIVITY_INTERFACE
}
