package dev.chronotype.testing;

import org.jspecify.annotations.Nullable;

/**
 * What a fake activity does that returns something.
 *
 * @param <I> what it takes
 * @param <R> what it returns, or what the stage completes with that it returns
 */
@FunctionalInterface
public interface Answer<I, R> {

  /**
   * Answers a call, on the thread that runs the activity: {@code Activity.getExecutionContext()}
   * has the attempt and takes heartbeats.
   *
   * @param input what the workflow has sent, read back from the payload
   * @return the result; null where the activity may return null
   * @throws Exception what the activity is to fail with
   */
  @Nullable R answer(I input) throws Exception;
}
