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
   * killable or needs memory of its own. It runs one activity at a time, on an instance that it
   * makes itself; if it dies, the activity fails and Temporal retries it.
   */
  CHILD_PROCESS
}
