package dev.chronotype.runtime;

import dev.chronotype.runtime.internal.Sneaky;
import dev.chronotype.runtime.internal.StageCompletion;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.DynamicActivity;
import io.temporal.common.converter.EncodedValues;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * Answers the Activity Types that nobody has registered, and is told which one, and with what.
 *
 * <pre>{@code
 * ChronotypePlugin.newBuilder()
 *     .register(OrderActivitiesRegistration.of(new OrderActivities()))
 *     .fallback(FallbackActivity.of(call -> switch (call.activityType()) {
 *       case "legacy-charge" -> charge(call.argument(0, Charge.class));
 *       default -> scripts.run(call.activityType(), call.payloads());
 *     }))
 *     .build();
 * }</pre>
 *
 * <p>It is a {@link DynamicActivity}, and goes wherever one does: to {@link
 * ChronotypePlugin.Builder#fallback}, to {@link ActivityDispatcher#withFallback}, and to a Worker
 * by itself. One of your own goes there, too.
 *
 * <p>Safe for use by several threads if its body is.
 */
public final class FallbackActivity implements DynamicActivity {

  /** What it does. */
  @FunctionalInterface
  public interface Body {

    /**
     * Answers one call; run by several threads at once.
     *
     * @param call the Activity Type and the arguments
     * @return the result; a {@link CompletionStage} completes the activity when it completes, as
     *     for an activity that returns one. Null is recorded as {@code binary/null}
     * @throws Exception what the activity fails with, as it is
     */
    @Nullable Object execute(FallbackCall call) throws Exception;
  }

  private final Body body;

  private FallbackActivity(Body body) {
    this.body = body;
  }

  /**
   * Makes a fallback.
   *
   * @param body what it does
   * @return the fallback
   * @throws NullPointerException if {@code body} is null
   */
  public static FallbackActivity of(Body body) {
    return new FallbackActivity(Objects.requireNonNull(body, "body"));
  }

  /**
   * Runs the activity of the current thread. For the SDK's Worker to call.
   *
   * @param arguments what the activity was called with
   * @return what the body returned; null if it returned a stage that completes later
   */
  @Override
  public @Nullable Object execute(EncodedValues arguments) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    FallbackCall call = new FallbackCall(context, arguments);
    try {
      Object result = body.execute(call);
      return result instanceof CompletionStage<?> stage
          ? StageCompletion.of(call.name(), stage)
          : result;
    } catch (Throwable e) {
      throw Sneaky.thrown(e);
    }
  }
}
