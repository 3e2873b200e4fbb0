package dev.chronotype.testing;

/**
 * What a fake activity does that returns nothing.
 *
 * @param <I> what it takes
 */
@FunctionalInterface
public interface Action<I> {

  /**
   * Takes a call, on the thread that runs the activity: {@code Activity.getExecutionContext()} has
   * the attempt and takes heartbeats.
   *
   * @param input what the workflow has sent, read back from the payload
   * @throws Exception what the activity is to fail with
   */
  void run(I input) throws Exception;
}
