package dev.chronotype.runtime.internal;

import com.uber.m3.tally.Scope;
import com.uber.m3.util.Duration;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityInfo;
import io.temporal.activity.ManualActivityCompletionClient;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.ApplicationErrorCategory;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.MetricsTag;
import io.temporal.worker.MetricsType;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the Temporal Service what an activity ended in that has left its thread, with the log lines
 * and metrics that the SDK has for one that has not.
 */
final class StageReport {

  /** The type of the failure of a stage that ran into its Start-To-Close Timeout. */
  static final String TIMED_OUT = "StageTimedOut";

  private static final Logger log = LoggerFactory.getLogger(StageReport.class);

  /** For messages. */
  private final Object activity;

  private final ActivityExecutionContext context;
  private final ManualActivityCompletionClient client;

  StageReport(
      Object activity, ActivityExecutionContext context, ManualActivityCompletionClient client) {
    this.activity = activity;
    this.context = context;
    this.client = client;
  }

  void completed(@Nullable Object result) {
    try {
      client.complete(result);
      long sinceScheduled = System.currentTimeMillis() - context.getInfo().getScheduledTimestamp();
      metrics()
          .timer(MetricsType.ACTIVITY_SUCCEED_E2E_LATENCY)
          .record(Duration.ofMillis((double) sinceScheduled));
    } catch (ActivityCompletionException e) {
      logNotTaken("completed", e);
    } catch (Throwable e) {
      log.warn("{} completed, but its result could not be converted", this, e);
      failByTaskToken(e);
    }
  }

  void failed(Throwable failure) {
    try {
      if (failure instanceof ActivityCanceledException) {
        log.info("{} canceled", this);
        metrics().counter(MetricsType.ACTIVITY_EXEC_CANCELLED_COUNTER).inc(1);
        client.reportCancellation(null);
      } else {
        logAndCount(failure);
        sendLastHeartbeat();
        client.fail(failure);
      }
    } catch (ActivityCompletionException e) {
      logNotTaken("failed", e);
    } catch (Throwable e) {
      log.warn("{} failed, but its failure could not be converted", this, e);
      failByTaskToken(e);
    }
  }

  /** As loud as the SDK is about a failure on return. */
  private void logAndCount(Throwable failure) {
    if (failure instanceof ApplicationFailure expected
        && expected.getCategory() == ApplicationErrorCategory.BENIGN) {
      log.debug("{} failed", this, failure);
      return;
    }
    if (failure instanceof ApplicationFailure timeout && TIMED_OUT.equals(timeout.getType())) {
      // Of ours: its stack says nothing, and many activities may run into it at once.
      log.warn("{} failed: {}", this, timeout.getOriginalMessage());
    } else {
      log.warn("{} failed", this, failure);
    }
    metrics()
        .tagged(Map.of(MetricsTag.EXCEPTION, failure.getClass().getSimpleName()))
        .counter(MetricsType.ACTIVITY_EXEC_FAILED_COUNTER)
        .inc(1);
  }

  /**
   * Sends the details that the SDK's throttling holds back. On return it sends them with the
   * failure; its manual completion does not, and the next attempt would begin from older ones.
   */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private void sendLastHeartbeat() {
    try {
      // Details of this attempt come as they are, of whatever class. A RawValue are those that an
      // earlier attempt left, which the Service has.
      Optional<Object> details = (Optional) context.getHeartbeatDetails(RawValue.class);
      if (details.isPresent() && !(details.get() instanceof RawValue)) {
        client.recordHeartbeat(details.get());
      }
    } catch (RuntimeException e) {
      log.debug("{} failed; its last heartbeat was not sent", this, e);
    }
  }

  /** Happens to all activities of a Worker at once; that the Service has moved on is no fault. */
  private void logNotTaken(String what, ActivityCompletionException refusal) {
    if (refusal instanceof ActivityNotExistsException) {
      log.info("{} {} too late: the Service waits for it no more", this, what);
    } else {
      log.warn("{} {}, but the Service did not take it", this, what, refusal);
    }
  }

  /** The SDK's manual completion has freed the slot; used again, it would free another one. */
  private void failByTaskToken(Throwable failure) {
    try {
      context
          .getWorkflowClient()
          .newActivityCompletionClient()
          .completeExceptionally(context.getTaskToken(), asException(failure));
    } catch (ActivityCompletionException e) {
      logNotTaken("failed", e);
    } catch (RuntimeException e) {
      log.warn("{} failed, and the Service could not be told", this, e);
    }
  }

  private static Exception asException(Throwable failure) {
    return failure instanceof Exception exception ? exception : new IllegalStateException(failure);
  }

  private Scope metrics() {
    return context.getMetricsScope();
  }

  /** Threads that report have none of the SDK's logging context. */
  @Override
  public String toString() {
    ActivityInfo info = context.getInfo();
    return activity
        + ", ActivityId="
        + info.getActivityId()
        + ", WorkflowId="
        + info.getWorkflowId()
        + ", attempt="
        + info.getAttempt();
  }
}
