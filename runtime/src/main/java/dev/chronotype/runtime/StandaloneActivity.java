package dev.chronotype.runtime;

import io.temporal.client.ActivityAlreadyStartedException;
import io.temporal.client.ActivityFailedException;
import io.temporal.client.ActivityHandle;
import io.temporal.client.StartActivityOptions;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One activity, as a generated client starts it: by itself, and from no Workflow.
 *
 * <p>The options of a start are those of the definition, then what {@link #withOptions} changes. A
 * Task Queue and a Start-To-Close or Schedule-To-Close Timeout have to be among them.
 *
 * <p>What starts an activity blocks until the Temporal Service has it, and throws
 *
 * <ul>
 *   <li>{@link IllegalArgumentException} if the Activity Id is empty, or there is no Task Queue or
 *       no timeout; the message tells how to set it
 *   <li>{@link ActivityAlreadyStartedException} if the Service refuses the Activity Id, since an
 *       activity with it is running, or has run; {@link StartActivityOptions} has policies for that
 *   <li>{@link io.temporal.failure.ApplicationFailure} of type {@link PayloadBudget#FAILURE_TYPE}
 *       if the input is too large to be sent
 *   <li>{@link UnsupportedOperationException} if the Service has no standalone activities
 *   <li>{@link io.grpc.StatusRuntimeException} if the Service cannot be reached, or refuses
 *       otherwise
 * </ul>
 *
 * <p>Immutable, and safe for use by several threads. Implemented by Chronotype; in tests also by
 * you.
 *
 * @param <I> the input
 * @param <R> the result; {@link Void} for none
 */
public interface StandaloneActivity<I extends @Nullable Object, R> {

  /**
   * Returns the Activity Type.
   *
   * @return the Activity Type
   */
  String activityType();

  /**
   * The same activity with other options.
   *
   * @param change is given, at each start, a builder with the Activity Id, the options of the
   *     definition and earlier changes
   * @return the activity with the change
   * @throws NullPointerException if {@code change} is null
   */
  StandaloneActivity<I, R> withOptions(UnaryOperator<StartActivityOptions.Builder> change);

  /**
   * Starts the activity.
   *
   * @param activityId what the activity will be known by; not empty
   * @param input its argument; null only where a method of an {@code @ActivityInterface} takes it
   * @return its handle, which waits for the result, describes, cancels and terminates
   * @throws NullPointerException if an argument is null that may not be
   */
  ActivityHandle<R> start(String activityId, I input);

  /**
   * Starts the activity and waits for its end.
   *
   * @param activityId what the activity will be known by; not empty
   * @param input its argument; null only where a method of an {@code @ActivityInterface} takes it
   * @return its result; null if it has none, or null is its result
   * @throws NullPointerException if an argument is null that may not be
   * @throws ActivityFailedException if it failed, timed out, was cancelled or terminated: its cause
   *     is what a Workflow finds as the cause of an {@code ActivityFailure}
   */
  @Nullable R execute(String activityId, I input);

  /**
   * Starts the activity, and does not wait for its end.
   *
   * @param activityId what the activity will be known by; not empty
   * @param input its argument; null only where a method of an {@code @ActivityInterface} takes it
   * @return its result, or an {@link ActivityFailedException} in a {@link CompletionException}. To
   *     cancel the future does not cancel the activity
   * @throws NullPointerException if an argument is null that may not be
   */
  CompletableFuture<R> executeAsync(String activityId, I input);

  /**
   * The handle of an activity that was started, here or elsewhere. Asks the Service for nothing.
   *
   * @param activityId what the activity is known by; not empty. The last run with it is meant
   * @return its handle
   * @throws NullPointerException if {@code activityId} is null
   * @throws IllegalArgumentException if {@code activityId} is empty
   */
  ActivityHandle<R> handle(String activityId);

  /**
   * The handle of one run of an activity. Asks the Service for nothing.
   *
   * @param activityId what the activity is known by; not empty
   * @param runId the id of the run, see {@link ActivityHandle#getActivityRunId()}
   * @return its handle
   * @throws NullPointerException if an argument is null
   * @throws IllegalArgumentException if {@code activityId} is empty
   */
  ActivityHandle<R> handle(String activityId, String runId);
}
