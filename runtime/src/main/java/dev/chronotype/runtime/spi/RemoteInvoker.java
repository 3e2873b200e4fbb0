package dev.chronotype.runtime.spi;

import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.ActivityStub;
import io.temporal.workflow.Workflow;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Calls activities on a Task Queue. */
final class RemoteInvoker extends ActivityInvoker {

  private final @Nullable ActivityOptions options;
  private final @Nullable UnaryOperator<ActivityOptions.Builder> change;

  /** The last merge: the activities of a class mostly share their defaults. Not a decision. */
  private @Nullable Merged lastMerged;

  private RemoteInvoker(
      @Nullable ActivityOptions options, @Nullable UnaryOperator<ActivityOptions.Builder> change) {
    this.options = options;
    this.change = change;
  }

  static RemoteInvoker of(@Nullable ActivityOptions options, ActivityCall<?>... calls) {
    RemoteInvoker invoker = new RemoteInvoker(options, null);
    Timeouts.requireAll(calls, call -> hasTimeout(invoker.unchanged(call.defaults())));
    return invoker;
  }

  @Override
  public ActivityInvoker withOptions(UnaryOperator<ActivityOptions.Builder> next) {
    Objects.requireNonNull(next, "change");
    UnaryOperator<ActivityOptions.Builder> first = change;
    return new RemoteInvoker(
        options, first == null ? next : builder -> next.apply(applied(first, builder)));
  }

  @Override
  public ActivityInvoker withLocalOptions(UnaryOperator<LocalActivityOptions.Builder> next) {
    throw new IllegalStateException(
        "withLocalOptions(…) is for a stub from createLocal(…); this one is from create(…): use"
            + " withOptions(…).");
  }

  @Override
  ActivityStub stub(ActivityCall<?> call) {
    ActivityOptions options = effective(call);
    StubCalls instead = StubCalls.onThread();
    return instead == null ? Workflow.newUntypedActivityStub(options) : instead.stub(options);
  }

  ActivityOptions effective(ActivityCall<?> call) {
    ActivityOptions options = changed(call);
    RetryOptions retry = call.methodRetry();
    return retry == null
        ? options
        : options.toBuilder()
            .setRetryOptions(MethodRetries.under(retry, options.getRetryOptions()))
            .build();
  }

  private ActivityOptions changed(ActivityCall<?> call) {
    ActivityOptions unchanged = unchanged(call.defaults());
    if (change == null) {
      return unchanged;
    }
    ActivityOptions changed = applied(change, unchanged.toBuilder()).build();
    if (!hasTimeout(changed)) {
      throw Timeouts.takenAway(call, "withOptions(…)");
    }
    return changed;
  }

  private ActivityOptions unchanged(ActivityOptions defaults) {
    if (options == null) {
      return defaults;
    }
    Merged merged = lastMerged;
    if (merged == null || !merged.defaults.equals(defaults)) {
      merged = new Merged(defaults, merge(options, defaults));
      lastMerged = merged;
    }
    return merged.result;
  }

  private static ActivityOptions.Builder applied(
      UnaryOperator<ActivityOptions.Builder> change, ActivityOptions.Builder builder) {
    return Objects.requireNonNull(
        change.apply(builder), "withOptions(…): the change returned null, not the builder");
  }

  private static boolean hasTimeout(ActivityOptions options) {
    return Timeouts.present(options.getStartToCloseTimeout(), options.getScheduleToCloseTimeout());
  }

  /**
   * The caller's options, completed from the definition's. Not the SDK's {@code
   * mergeActivityOptions}: that adds context propagators up and forgets the caller's {@code
   * disableEagerExecution}.
   */
  private static ActivityOptions merge(ActivityOptions options, ActivityOptions defaults) {
    ActivityOptions.Builder builder = options.toBuilder();
    if (options.getStartToCloseTimeout() == null) {
      builder.setStartToCloseTimeout(defaults.getStartToCloseTimeout());
    }
    if (options.getScheduleToCloseTimeout() == null) {
      builder.setScheduleToCloseTimeout(defaults.getScheduleToCloseTimeout());
    }
    if (options.getScheduleToStartTimeout() == null) {
      builder.setScheduleToStartTimeout(defaults.getScheduleToStartTimeout());
    }
    if (options.getHeartbeatTimeout() == null) {
      builder.setHeartbeatTimeout(defaults.getHeartbeatTimeout());
    }
    if (options.getTaskQueue() == null) {
      builder.setTaskQueue(defaults.getTaskQueue());
    }
    if (options.getRetryOptions() == null) {
      builder.setRetryOptions(defaults.getRetryOptions());
    }
    return builder.build();
  }

  private record Merged(ActivityOptions defaults, ActivityOptions result) {}
}
