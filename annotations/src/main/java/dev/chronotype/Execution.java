package dev.chronotype;

/** Where the code of an Activity Definition runs. */
public enum Execution {

  /**
   * In the JVM of the Worker, on one of its activity threads. An activity that returns a {@link
   * java.util.concurrent.CompletionStage} gives its thread back and keeps its slot until the stage
   * completes.
   */
  IN_PROCESS,

  /**
   * In a child JVM that the Worker supervises, for code that may crash its process, must be
   * killable or needs memory of its own.
   *
   * <p>This version reserves the constant and does not run it: a definition that uses it is
   * rejected at compile time with CT501, so that nothing is run elsewhere than its author asked.
   */
  CHILD_PROCESS
}
