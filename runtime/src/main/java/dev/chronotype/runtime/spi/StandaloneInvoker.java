package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.StandaloneActivities;
import dev.chronotype.runtime.StandaloneActivity;
import io.temporal.client.ActivityClient;
import io.temporal.client.StartActivityOptions;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a generated client starts activities through. Immutable. */
public final class StandaloneInvoker {

  private final ActivityClient client;
  private final @Nullable UnaryOperator<StartActivityOptions.Builder> change;

  private StandaloneInvoker(
      ActivityClient client, @Nullable UnaryOperator<StartActivityOptions.Builder> change) {
    this.client = client;
    this.change = change;
  }

  /**
   * Starts activities with the options of their definitions.
   *
   * @param activities has the SDK's client
   * @return the invoker
   * @throws NullPointerException if {@code activities} is null
   */
  public static StandaloneInvoker of(StandaloneActivities activities) {
    return new StandaloneInvoker(activities.activityClient(), null);
  }

  /**
   * Changes the options of each start.
   *
   * @param next is given a builder with the options of the activity, at each start and after
   *     earlier changes
   * @return an invoker with the change
   * @throws NullPointerException if {@code next} is null
   */
  public StandaloneInvoker withOptions(UnaryOperator<StartActivityOptions.Builder> next) {
    return new StandaloneInvoker(client, StartableActivity.both(change, next));
  }

  /**
   * Gives one activity that takes a record.
   *
   * @param <I> its input
   * @param <R> what it returns
   * @param call the activity
   * @return the activity, whose input may not be null
   */
  public <I, R> StandaloneActivity<I, R> activity(ActivityCall<R> call) {
    return new StartableActivity<>(client, Objects.requireNonNull(call, "call"), change, true);
  }

  /**
   * Gives one method of an {@code @ActivityInterface}.
   *
   * @param <I> its only argument, which may be null, or all of them, {@link ActivityArguments}
   * @param <R> what it returns
   * @param call the activity
   * @return the activity
   */
  public <I extends @Nullable Object, R> StandaloneActivity<I, R> method(ActivityCall<R> call) {
    return new StartableActivity<>(client, Objects.requireNonNull(call, "call"), change, false);
  }
}
