package dev.chronotype.processor.diagnostic;

/** How much a diagnostic weighs. Facts are errors; opinions are warnings. */
public enum Severity {
  /** A fact that leaves nothing to generate: code for it would not compile, or could never run. */
  BLOCKER,
  /** A fact: it compiles, and fails at run time unless the user knows more than we do. */
  FACT,
  /** An opinion: it works, but its author may not want it. */
  OPINION;

  /** Whether the compilation fails, if the user does not say otherwise. */
  public boolean isError() {
    return this != OPINION;
  }
}
