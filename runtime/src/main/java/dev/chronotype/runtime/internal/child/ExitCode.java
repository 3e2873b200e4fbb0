package dev.chronotype.runtime.internal.child;

import java.util.Map;

/** What the exit code of a process tells. */
final class ExitCode {

  /** What the JVM adds to the number of a signal, as shells do. */
  private static final int SIGNALLED = 128;

  private static final Map<Integer, String> SIGNALS =
      Map.of(
          1, "SIGHUP", 2, "SIGINT", 4, "SIGILL", 6, "SIGABRT", 7, "SIGBUS", 8, "SIGFPE", 9,
          "SIGKILL", 11, "SIGSEGV", 15, "SIGTERM");

  /** What {@code -XX:+ExitOnOutOfMemoryError} ends a JVM with. */
  private static final int OUT_OF_MEMORY = 3;

  private ExitCode() {}

  static String describe(int code) {
    String signal = SIGNALS.get(code - SIGNALLED);
    if (signal != null) {
      return "exit code " + code + " (" + signal + ")";
    }
    return "exit code " + code + (code == OUT_OF_MEMORY ? " (a JVM out of memory has this)" : "");
  }
}
