package dev.chronotype.processor.model;

/** What is asked of the SDK's own {@code @ActivityInterface} interfaces. */
public enum InterfaceMode {
  /** Errors for what fails at run time, warnings for what silently goes wrong. */
  LINT,
  /** All rules that hold for our own definitions. */
  STRICT,
  /** Nothing: such interfaces are left alone. */
  OFF
}
