package dev.chronotype.lint.signature;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a line of a signature file says of the methods that it names. */
public enum Kind {
  /** Holds its thread for a time that it is given. */
  SLEEP,
  /** Waits for a value that another thread computes. */
  FUTURE,
  /** Waits for what another thread does. */
  THREAD,
  /** Waits for a disk, a network, a database. */
  IO,
  /** Throws outside of a workflow. */
  WORKFLOW,
  /** Knows the activity by its thread. */
  CONTEXT,
  /** Ends the JVM. */
  EXIT,
  /** Is none of the above, though a wider line says so. */
  HARMLESS,
  /** Calls the lambdas that it is given at once, on the same thread. */
  INLINE,
  /** Calls the lambdas that it is given on another thread, always. */
  ELSEWHERE,
  /** Is a heartbeat, or lets somebody else send one. */
  HEARTBEAT,
  /** Sends no heartbeat, whatever it does. */
  QUIET;

  /** How a file names it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
