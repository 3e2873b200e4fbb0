package dev.chronotype.runtime.spi;

import dev.chronotype.runtime.StandaloneActivity;
import io.temporal.activity.ActivityOptions;
import io.temporal.client.ActivityClient;
import io.temporal.client.ActivityHandle;
import io.temporal.client.StartActivityOptions;
import io.temporal.common.RetryOptions;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Starts one activity by the SDK's client. */
final class StartableActivity<I extends @Nullable Object, R> implements StandaloneActivity<I, R> {

  private final ActivityClient client;
  private final ActivityCall<R> call;
  private final @Nullable UnaryOperator<StartActivityOptions.Builder> change;
  private final boolean takesOneRecord;

  StartableActivity(
      ActivityClient client,
      ActivityCall<R> call,
      @Nullable UnaryOperator<StartActivityOptions.Builder> change,
      boolean takesOneRecord) {
    this.client = client;
    this.call = call;
    this.change = change;
    this.takesOneRecord = takesOneRecord;
  }

  /** One change after another. */
  static UnaryOperator<StartActivityOptions.Builder> both(
      @Nullable UnaryOperator<StartActivityOptions.Builder> first,
      UnaryOperator<StartActivityOptions.Builder> next) {
    Objects.requireNonNull(next, "change");
    return first == null ? next : builder -> next.apply(applied(first, builder));
  }

  @Override
  public String activityType() {
    return call.activityType();
  }

  @Override
  public StandaloneActivity<I, R> withOptions(UnaryOperator<StartActivityOptions.Builder> next) {
    return new StartableActivity<>(client, call, both(change, next), takesOneRecord);
  }

  @Override
  public ActivityHandle<R> start(String activityId, I input) {
    return client.start(
        call.activityType(),
        resultClass(),
        call.resultType(),
        options(activityId),
        arguments(input));
  }

  @Override
  public @Nullable R execute(String activityId, I input) {
    return call.orZero(start(activityId, input).getResult());
  }

  @Override
  public CompletableFuture<R> executeAsync(String activityId, I input) {
    return start(activityId, input).getResultAsync();
  }

  @Override
  public ActivityHandle<R> handle(String activityId) {
    return handleOf(activityId, null);
  }

  @Override
  public ActivityHandle<R> handle(String activityId, String runId) {
    return handleOf(activityId, Objects.requireNonNull(runId, "runId"));
  }

  private ActivityHandle<R> handleOf(String activityId, @Nullable String runId) {
    requireId(activityId);
    return client.getHandle(activityId, runId, resultClass(), call.resultType());
  }

  /**
   * Unlike a Workflow's stub, this client has a Data Converter read void, for which it has null.
   */
  @SuppressWarnings("unchecked")
  private Class<R> resultClass() {
    return call.resultClass() == void.class ? (Class<R>) Void.class : call.resultClass();
  }

  private @Nullable Object[] arguments(I input) {
    if (input instanceof ActivityArguments all) {
      return all.values();
    }
    if (takesOneRecord) {
      ActivityInvoker.requireInput(call, input);
    }
    return new @Nullable Object[] {input};
  }

  private StartActivityOptions options(String activityId) {
    requireId(activityId);
    StartActivityOptions.Builder builder =
        defaults(call.defaults(), StartActivityOptions.newBuilder().setId(activityId));
    StartActivityOptions options = built(change == null ? builder : applied(change, builder));
    RetryOptions retry = call.methodRetry();
    return retry == null
        ? options
        : options.toBuilder()
            .setRetryOptions(MethodRetries.under(retry, options.getRetryOptions()))
            .build();
  }

  private static StartActivityOptions.Builder defaults(
      ActivityOptions defined, StartActivityOptions.Builder builder) {
    return builder
        .setTaskQueue(defined.getTaskQueue())
        .setStartToCloseTimeout(defined.getStartToCloseTimeout())
        .setScheduleToCloseTimeout(defined.getScheduleToCloseTimeout())
        .setScheduleToStartTimeout(defined.getScheduleToStartTimeout())
        .setHeartbeatTimeout(defined.getHeartbeatTimeout())
        .setRetryOptions(defined.getRetryOptions())
        .setPriority(defined.getPriority());
  }

  /** The builder shows nothing of what is set, so that its own exception is asked. */
  private StartActivityOptions built(StartActivityOptions.Builder builder) {
    StartActivityOptions options;
    try {
      options = builder.build();
    } catch (IllegalArgumentException e) {
      throw incomplete(String.valueOf(e.getMessage()), e);
    }
    if (!Timeouts.present(options.getStartToCloseTimeout(), options.getScheduleToCloseTimeout())) {
      throw incomplete("its Start-To-Close and Schedule-To-Close Timeouts are zero", null);
    }
    return options;
  }

  private IllegalArgumentException incomplete(
      String reason, @Nullable IllegalArgumentException cause) {
    return new IllegalArgumentException(
        "The activity \""
            + call
            + "\" cannot be started: "
            + reason
            + ". Set it by withOptions(o -> o.setTaskQueue(\"…\")), o.setStartToCloseTimeout(…) and"
            + " the like, or for all callers on @ActivityDefinition or @Activities.",
        cause);
  }

  private void requireId(String activityId) {
    Objects.requireNonNull(activityId, "activityId");
    if (activityId.isEmpty()) {
      throw new IllegalArgumentException(
          "The Activity Id for \""
              + call
              + "\" is empty. Give one that tells this execution from others, such as the id of the"
              + " order that it is for.");
    }
  }

  private static StartActivityOptions.Builder applied(
      UnaryOperator<StartActivityOptions.Builder> change, StartActivityOptions.Builder builder) {
    return Objects.requireNonNull(
        change.apply(builder), "withOptions(…): the change returned null, not the builder");
  }

  /** Names the Activity Type. */
  @Override
  public String toString() {
    return "StandaloneActivity[" + call + "]";
  }
}
