package dev.chronotype.runtime.spi;

import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.workflow.ActivityStub;
import io.temporal.workflow.Promise;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a generated stub calls activities through. Immutable.
 *
 * <p>It holds options and no SDK stub: an SDK stub belongs to the Workflow Execution that made it,
 * and one kept here would schedule activities on the wrong execution when a generated stub is held
 * in a static field. Making one for each call costs some ten nanoseconds.
 */
public abstract sealed class ActivityInvoker permits RemoteInvoker, LocalInvoker {

  ActivityInvoker() {}

  /**
   * Calls activities with the options of their definitions.
   *
   * @param calls the activities that will be called
   * @return the invoker
   * @throws IllegalArgumentException if a definition has neither a Start-To-Close nor a
   *     Schedule-To-Close Timeout
   */
  public static ActivityInvoker remote(ActivityCall<?>... calls) {
    return RemoteInvoker.of(null, calls);
  }

  /**
   * Calls activities with options that win over those of their definitions. Where an option is
   * null, the definition's holds; {@code RetryOptions} are taken as a whole.
   *
   * @param options the caller's options
   * @param calls the activities that will be called
   * @return the invoker
   * @throws NullPointerException if {@code options} is null
   * @throws IllegalArgumentException if neither the options nor a definition has a Start-To-Close
   *     or a Schedule-To-Close Timeout
   */
  public static ActivityInvoker remote(ActivityOptions options, ActivityCall<?>... calls) {
    Objects.requireNonNull(options, "options");
    return RemoteInvoker.of(options, calls);
  }

  /**
   * Calls local activities with the timeouts and retries of their definitions.
   *
   * @param calls the activities that will be called
   * @return the invoker
   * @throws IllegalArgumentException if a definition has neither a Start-To-Close nor a
   *     Schedule-To-Close Timeout
   */
  public static ActivityInvoker local(ActivityCall<?>... calls) {
    return LocalInvoker.of(null, calls);
  }

  /**
   * Calls local activities with options that win over those of their definitions. Where an option
   * is null, the definition's holds; {@code RetryOptions} are taken as a whole.
   *
   * @param options the caller's options
   * @param calls the activities that will be called
   * @return the invoker
   * @throws NullPointerException if {@code options} is null
   * @throws IllegalArgumentException if neither the options nor a definition has a Start-To-Close
   *     or a Schedule-To-Close Timeout
   */
  public static ActivityInvoker local(LocalActivityOptions options, ActivityCall<?>... calls) {
    Objects.requireNonNull(options, "options");
    return LocalInvoker.of(options, calls);
  }

  /**
   * Changes the options of each call.
   *
   * @param change is given a builder with the options of the activity that is called, at each call
   *     and after earlier changes
   * @return an invoker with the change
   * @throws NullPointerException if {@code change} is null
   * @throws IllegalStateException if this invoker calls local activities
   */
  public abstract ActivityInvoker withOptions(UnaryOperator<ActivityOptions.Builder> change);

  /**
   * Changes the options of each call of a local activity.
   *
   * @param change is given a builder with the options of the activity that is called, at each call
   *     and after earlier changes
   * @return an invoker with the change
   * @throws NullPointerException if {@code change} is null
   * @throws IllegalStateException if this invoker does not call local activities
   */
  public abstract ActivityInvoker withLocalOptions(
      UnaryOperator<LocalActivityOptions.Builder> change);

  /**
   * Calls an activity and blocks the workflow durably until it has completed.
   *
   * @param <R> what the activity returns
   * @param call the activity
   * @param input its argument
   * @return its result; null if it has none, or null is its result
   * @throws NullPointerException if the input is null
   * @throws IllegalArgumentException if {@link #withOptions} left no timeout
   * @throws io.temporal.failure.ActivityFailure if the activity failed
   */
  public final <R> @Nullable R execute(ActivityCall<R> call, Object input) {
    requireInput(call, input);
    return call.orZero(
        stub(call).execute(call.activityType(), call.resultClass(), call.resultType(), input));
  }

  /**
   * Calls an activity.
   *
   * @param <R> what the activity returns
   * @param call the activity
   * @param input its argument
   * @return a promise of its result; it fails with {@link io.temporal.failure.ActivityFailure} if
   *     the activity does
   * @throws NullPointerException if the input is null
   * @throws IllegalArgumentException if {@link #withOptions} left no timeout
   */
  public final <R> Promise<R> executeAsync(ActivityCall<R> call, Object input) {
    requireInput(call, input);
    return stub(call)
        .executeAsync(call.activityType(), call.resultClass(), call.resultType(), input);
  }

  /**
   * Calls a method of an {@code @ActivityInterface} and blocks the workflow durably until it has
   * completed.
   *
   * @param <R> what the activity returns
   * @param call the activity
   * @param arguments its arguments, any of them null
   * @return its result; null if it has none, or null is its result
   * @throws IllegalArgumentException if {@link #withOptions} left no timeout
   * @throws io.temporal.failure.ActivityFailure if the activity failed
   */
  public final <R> @Nullable R invoke(ActivityCall<R> call, @Nullable Object... arguments) {
    return call.orZero(
        stub(call).execute(call.activityType(), call.resultClass(), call.resultType(), arguments));
  }

  /**
   * Calls a method of an {@code @ActivityInterface}.
   *
   * @param <R> what the activity returns
   * @param call the activity
   * @param arguments its arguments, any of them null
   * @return a promise of its result; it fails with {@link io.temporal.failure.ActivityFailure} if
   *     the activity does
   * @throws IllegalArgumentException if {@link #withOptions} left no timeout
   */
  public final <R> Promise<R> invokeAsync(ActivityCall<R> call, @Nullable Object... arguments) {
    return stub(call)
        .executeAsync(call.activityType(), call.resultClass(), call.resultType(), arguments);
  }

  /** The SDK's stub for one call, of the workflow that runs on this thread. */
  abstract ActivityStub stub(ActivityCall<?> call);

  static void requireInput(ActivityCall<?> call, @Nullable Object input) {
    if (input == null) {
      throw new NullPointerException("The input of the activity \"" + call + "\" is null.");
    }
  }
}
