package dev.chronotype.runtime.spi;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The rule that an activity has a Start-To-Close or a Schedule-To-Close Timeout. The SDK builds
 * options without any, and the Temporal Service refuses them only when the workflow runs.
 */
final class Timeouts {

  private Timeouts() {}

  /** Whether an activity with these timeouts can be scheduled. The service takes zero for unset. */
  static boolean present(@Nullable Duration startToClose, @Nullable Duration scheduleToClose) {
    return isPositive(startToClose) || isPositive(scheduleToClose);
  }

  private static boolean isPositive(@Nullable Duration timeout) {
    return timeout != null && !timeout.isZero() && !timeout.isNegative();
  }

  /** Refuses to make a stub some of whose activities have no timeout. */
  static void requireAll(ActivityCall<?>[] calls, Predicate<ActivityCall<?>> hasTimeout) {
    List<ActivityCall<?>> without = new ArrayList<>(0);
    for (ActivityCall<?> call : calls) {
      if (!hasTimeout.test(call)) {
        without.add(call);
      }
    }
    if (!without.isEmpty()) {
      throw new IllegalArgumentException(
          "No timeout for "
              + without
              + ": give options with setStartToCloseTimeout(…) or setScheduleToCloseTimeout(…), or"
              + " define one for all callers with @ActivityDefinition(startToCloseTimeout = \"30s\")"
              + " on the method or @Activities(startToCloseTimeout = \"30s\") on its class.");
    }
  }

  /** What a change of options that takes away the last timeout ends in. */
  static IllegalArgumentException takenAway(ActivityCall<?> call, String method) {
    return new IllegalArgumentException(
        "The options that "
            + method
            + " left for ["
            + call
            + "] have no timeout: keep setStartToCloseTimeout(…) or setScheduleToCloseTimeout(…).");
  }
}
