package dev.chronotype.runtime.spi;

import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.ActivityStub;
import io.temporal.workflow.Workflow;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Calls local activities. */
final class LocalInvoker extends ActivityInvoker {

  private final @Nullable LocalActivityOptions options;
  private final @Nullable UnaryOperator<LocalActivityOptions.Builder> change;

  /** The last merge: the activities of a class mostly share their defaults. Not a decision. */
  private @Nullable Merged lastMerged;

  private LocalInvoker(
      @Nullable LocalActivityOptions options,
      @Nullable UnaryOperator<LocalActivityOptions.Builder> change) {
    this.options = options;
    this.change = change;
  }

  static LocalInvoker of(@Nullable LocalActivityOptions options, ActivityCall<?>... calls) {
    LocalInvoker invoker = new LocalInvoker(options, null);
    Timeouts.requireAll(calls, call -> hasTimeout(invoker.unchanged(call.defaults())));
    return invoker;
  }

  @Override
  public ActivityInvoker withLocalOptions(UnaryOperator<LocalActivityOptions.Builder> next) {
    Objects.requireNonNull(next, "change");
    UnaryOperator<LocalActivityOptions.Builder> first = change;
    return new LocalInvoker(
        options, first == null ? next : builder -> next.apply(applied(first, builder)));
  }

  @Override
  public ActivityInvoker withOptions(UnaryOperator<ActivityOptions.Builder> next) {
    throw new IllegalStateException(
        "withOptions(…) is for a stub from create(…); this one is from createLocal(…): use"
            + " withLocalOptions(…).");
  }

  @Override
  ActivityStub stub(ActivityCall<?> call) {
    if (StubCalls.onThread() != null) {
      throw new IllegalStateException(
          "A stub of createLocal(…) works in workflows only; to test the activity \""
              + call
              + "\", use one of create(…).");
    }
    return Workflow.newUntypedLocalActivityStub(effective(call));
  }

  LocalActivityOptions effective(ActivityCall<?> call) {
    LocalActivityOptions options = changed(call);
    RetryOptions retry = call.methodRetry();
    return retry == null
        ? options
        : options.toBuilder()
            .setRetryOptions(MethodRetries.under(retry, options.getRetryOptions()))
            .build();
  }

  private LocalActivityOptions changed(ActivityCall<?> call) {
    LocalActivityOptions unchanged = unchanged(call.defaults());
    if (change == null) {
      return unchanged;
    }
    LocalActivityOptions changed = applied(change, unchanged.toBuilder()).build();
    if (!hasTimeout(changed)) {
      throw Timeouts.takenAway(call, "withLocalOptions(…)");
    }
    return changed;
  }

  private LocalActivityOptions unchanged(ActivityOptions defaults) {
    Merged merged = lastMerged;
    if (merged == null || !merged.defaults.equals(defaults)) {
      merged = new Merged(defaults, merge(options, defaults));
      lastMerged = merged;
    }
    return merged.result;
  }

  private static LocalActivityOptions.Builder applied(
      UnaryOperator<LocalActivityOptions.Builder> change, LocalActivityOptions.Builder builder) {
    return Objects.requireNonNull(
        change.apply(builder), "withLocalOptions(…): the change returned null, not the builder");
  }

  private static boolean hasTimeout(LocalActivityOptions options) {
    return Timeouts.present(options.getStartToCloseTimeout(), options.getScheduleToCloseTimeout());
  }

  /**
   * The caller's options, completed from the definition's. The setters of timeouts take no null.
   */
  private static LocalActivityOptions merge(
      @Nullable LocalActivityOptions options, ActivityOptions defaults) {
    LocalActivityOptions.Builder builder =
        options == null ? LocalActivityOptions.newBuilder() : options.toBuilder();
    LocalActivityOptions given = builder.build();
    if (given.getStartToCloseTimeout() == null && defaults.getStartToCloseTimeout() != null) {
      builder.setStartToCloseTimeout(defaults.getStartToCloseTimeout());
    }
    if (given.getScheduleToCloseTimeout() == null && defaults.getScheduleToCloseTimeout() != null) {
      builder.setScheduleToCloseTimeout(defaults.getScheduleToCloseTimeout());
    }
    if (given.getScheduleToStartTimeout() == null && defaults.getScheduleToStartTimeout() != null) {
      builder.setScheduleToStartTimeout(defaults.getScheduleToStartTimeout());
    }
    if (given.getRetryOptions() == null) {
      builder.setRetryOptions(defaults.getRetryOptions());
    }
    return builder.build();
  }

  private record Merged(ActivityOptions defaults, LocalActivityOptions result) {}
}
