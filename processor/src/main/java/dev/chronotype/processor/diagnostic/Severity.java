package dev.chronotype.processor.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
  /** A fact: what it reports cannot work at run time. */
  ERROR,
  /** An opinion: what it reports works, but its author may not want it. */
  WARNING
}
