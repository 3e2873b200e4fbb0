package dev.chronotype.processor.model;

import org.jspecify.annotations.Nullable;

/** What {@code @Activities} and {@code @ActivityDefinition} can set; what was not set is null. */
public record OptionsModel(
    @Nullable Setting<String> taskQueue,
    @Nullable Setting<String> startToCloseTimeout,
    @Nullable Setting<String> scheduleToCloseTimeout,
    @Nullable Setting<String> scheduleToStartTimeout,
    @Nullable Setting<String> heartbeatTimeout,
    @Nullable RetryModel retry,
    @Nullable Setting<String> execution) {

  public static final OptionsModel EMPTY =
      new OptionsModel(null, null, null, null, null, null, null);

  /** These options, with those of {@code defaults} where these are not set. */
  public OptionsModel over(OptionsModel defaults) {
    return new OptionsModel(
        either(taskQueue, defaults.taskQueue),
        either(startToCloseTimeout, defaults.startToCloseTimeout),
        either(scheduleToCloseTimeout, defaults.scheduleToCloseTimeout),
        either(scheduleToStartTimeout, defaults.scheduleToStartTimeout),
        either(heartbeatTimeout, defaults.heartbeatTimeout),
        either(retry, defaults.retry),
        either(execution, defaults.execution));
  }

  /** Whether it is to run in a child process. */
  public boolean isForChild() {
    return execution != null && execution.value().equals("CHILD_PROCESS");
  }

  /** Whether an execution is bounded, without which the Temporal Service rejects it. */
  public boolean hasTimeout() {
    return startToCloseTimeout != null || scheduleToCloseTimeout != null;
  }

  private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
    return first != null ? first : second;
  }
}
