package dev.chronotype.runtime.internal.child;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.client.ActivityCanceledException;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Whether an activity that runs in a child still has a reason to, and what follows if not. */
final class ActivityWatch {

  /** What the SDK allows a heartbeat to be late, too. */
  private static final Duration LATE = Duration.ofSeconds(5);

  private final ActivityExecutionContext context;
  private final Duration gracePeriod;
  private final long latest;
  private final @Nullable Duration heartbeatTimeout;
  private long lastBeat = System.nanoTime();
  private long endAt = Long.MAX_VALUE;
  private boolean isCancelled;

  ActivityWatch(ActivityExecutionContext context, Duration gracePeriod) {
    this.context = context;
    this.gracePeriod = gracePeriod;
    ActivityInfo info = context.getInfo();
    this.latest = System.nanoTime() + latest(info).toNanos();
    Duration timeout = info.getHeartbeatTimeout();
    this.heartbeatTimeout = isSet(timeout) && !info.isLocal() ? timeout : null;
  }

  /** How long the Service waits for this attempt; a century where it does not say. */
  private static Duration latest(ActivityInfo info) {
    Duration latest = Duration.ofDays(36_500);
    Duration startToClose = info.getStartToCloseTimeout();
    if (isSet(startToClose)) {
      latest = startToClose;
    }
    Duration scheduleToClose = info.getScheduleToCloseTimeout();
    if (isSet(scheduleToClose)) {
      long left =
          info.getScheduledTimestamp() + scheduleToClose.toMillis() - System.currentTimeMillis();
      latest = Duration.ofMillis(Math.min(latest.toMillis(), Math.max(0, left)));
    }
    return latest;
  }

  /** The SDK has null or zero for a timeout that there is not. */
  static boolean isSet(@Nullable Duration timeout) {
    return timeout != null && !timeout.isZero();
  }

  void beat() {
    lastBeat = System.nanoTime();
  }

  /** It has been told to end, and has the grace period for it. */
  void ending() {
    if (endAt == Long.MAX_VALUE) {
      endAt = System.nanoTime() + gracePeriod.toNanos();
    }
  }

  void cancelled() {
    isCancelled = true;
    ending();
  }

  boolean isCancelled() {
    return isCancelled;
  }

  /** Whether nobody waits for the activity any more, or it does not end though it was told to. */
  boolean isOver() {
    long now = System.nanoTime();
    return now - latest > 0
        || (endAt != Long.MAX_VALUE && now - endAt > 0)
        || (heartbeatTimeout != null && now - lastBeat > heartbeatTimeout.plus(LATE).toNanos());
  }

  /** Looks whether it was cancelled. */
  void look() {
    if (!isCancelled && isCancellationRequested()) {
      cancelled();
    }
  }

  private boolean isCancellationRequested() {
    return !context.getInfo().isLocal() && context.getCancellationToken().isCancellationRequested();
  }

  /**
   * Ends the wait for a child.
   *
   * @throws ActivityCanceledException if the activity was cancelled
   * @throws ApplicationFailure if its time is over
   */
  void requireReason() {
    look();
    if (isCancelled) {
      throw new ActivityCanceledException(context.getInfo());
    }
    if (isOver()) {
      throw over("it waited for a child process that is free");
    }
  }

  /** Nobody will hear of it but the log. */
  static ApplicationFailure over(String what) {
    return ApplicationFailure.newFailure(
        "The time of this attempt is over: " + what + ".", ChildSettings.DIED);
  }
}
