package dev.chronotype.processor.diagnostic;

import dev.chronotype.processor.model.Level;

/** How much a diagnostic weighs. Facts are errors; opinions are warnings. */
public enum Severity {
  /**
   * A fact that leaves nothing to generate: code for it would not compile, or could never run. It
   * cannot be silenced.
   */
  BLOCKER,
  /** A fact: it compiles, and fails at run time unless the user knows more than we do. */
  FACT,
  /** An opinion: it works, but its author may not want it. */
  OPINION,
  /**
   * A setting for Chronotype that does nothing as it is written: a warning, but none on the user's
   * code, so that it stays where opinions are switched off.
   */
  SETTING;

  /** Whether it is a fact on the user's code. */
  public boolean isError() {
    return this == BLOCKER || this == FACT;
  }

  /** What it is if the user does not say otherwise. */
  public Level level() {
    return isError() ? Level.ERROR : Level.WARN;
  }
}
