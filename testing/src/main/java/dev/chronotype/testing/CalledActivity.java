package dev.chronotype.testing;

import com.google.protobuf.ByteString;
import com.google.protobuf.Timestamp;
import com.google.protobuf.util.Durations;
import com.google.protobuf.util.Timestamps;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.common.v1.ActivityType;
import io.temporal.api.common.v1.Header;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.common.v1.RetryPolicy;
import io.temporal.api.common.v1.WorkflowExecution;
import io.temporal.api.common.v1.WorkflowType;
import io.temporal.api.enums.v1.RetryState;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.api.failure.v1.ApplicationFailureInfo;
import io.temporal.api.failure.v1.Failure;
import io.temporal.api.workflowservice.v1.PollActivityTaskQueueResponse;
import io.temporal.common.RetryOptions;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.EncodedValues;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TimeoutFailure;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One attempt of an activity that a test calls: its task, and what it ends in. */
final class CalledActivity {

  /** The type and the id of the workflow that there is none of. */
  static final String WORKFLOW = "ActivityTest";

  /** What an activity ends in. */
  private interface Outcome {
    @Nullable Object get(Class<?> resultClass, Type resultType);
  }

  final ByteString token = ByteString.copyFromUtf8(UUID.randomUUID().toString());

  private final String activityType;
  private final ActivityOptions options;
  private final int attempt;
  private final String namespace;
  private final DataConverter converter;
  private final long started = System.nanoTime();
  private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
  private volatile long lastHeartbeat = started;

  CalledActivity(
      String activityType,
      ActivityOptions options,
      int attempt,
      String namespace,
      DataConverter converter) {
    this.activityType = activityType;
    this.options = options;
    this.attempt = attempt;
    this.namespace = namespace;
    this.converter = converter;
  }

  PollActivityTaskQueueResponse task(
      Optional<Payloads> input,
      Optional<Payloads> details,
      Map<String, Payload> header,
      Optional<RetryPolicy> retryPolicy) {
    Timestamp now = Timestamps.fromMillis(System.currentTimeMillis());
    PollActivityTaskQueueResponse.Builder task =
        PollActivityTaskQueueResponse.newBuilder()
            .setTaskToken(token)
            .setWorkflowNamespace(namespace)
            .setWorkflowType(WorkflowType.newBuilder().setName(WORKFLOW))
            .setWorkflowExecution(
                WorkflowExecution.newBuilder().setWorkflowId(WORKFLOW).setRunId(WORKFLOW))
            .setActivityId("1")
            .setActivityType(ActivityType.newBuilder().setName(activityType))
            .setAttempt(attempt)
            .setScheduledTime(now)
            .setStartedTime(now)
            .setCurrentAttemptScheduledTime(now)
            .setScheduleToCloseTimeout(proto(options.getScheduleToCloseTimeout()))
            .setStartToCloseTimeout(proto(options.getStartToCloseTimeout()))
            .setHeartbeatTimeout(proto(options.getHeartbeatTimeout()))
            .setHeader(Header.newBuilder().putAllFields(header));
    input.ifPresent(task::setInput);
    details.ifPresent(task::setHeartbeatDetails);
    retryPolicy.ifPresent(task::setRetryPolicy);
    return task.build();
  }

  private static com.google.protobuf.Duration proto(@Nullable Duration duration) {
    return duration == null ? Durations.ZERO : Durations.fromNanos(duration.toNanos());
  }

  void completed(Optional<Payloads> result) {
    end(
        (resultClass, resultType) ->
            resultClass == void.class || resultClass == Void.class
                ? null
                : converter.fromPayloads(0, result, resultClass, resultType));
  }

  void failed(Failure failure) {
    end(
        (resultClass, resultType) -> {
          throw failure(
              failure.getMessage(), retryState(failure), converter.failureToException(failure));
        });
  }

  /** There is no other attempt, as if this had been the last that the policy allows. */
  private RetryState retryState(Failure failure) {
    ApplicationFailureInfo info = failure.getApplicationFailureInfo();
    RetryOptions retry = options.getRetryOptions();
    String[] never = retry == null ? null : retry.getDoNotRetry();
    return info.getNonRetryable()
            || (never != null && Arrays.asList(never).contains(info.getType()))
        ? RetryState.RETRY_STATE_NON_RETRYABLE_FAILURE
        : RetryState.RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED;
  }

  void cancelled(Optional<Payloads> details) {
    end(
        (resultClass, resultType) -> {
          throw failure(
              "Activity canceled",
              RetryState.RETRY_STATE_CANCEL_REQUESTED,
              new CanceledFailure("canceled", new EncodedValues(details, converter), null));
        });
  }

  /** Ends what nobody will answer any more. */
  void abandoned() {
    end(
        (resultClass, resultType) -> {
          throw new IllegalStateException(
              "The ActivityTest was closed before the activity \"" + activityType + "\" ended.");
        });
  }

  private void timedOut(TimeoutType type) {
    end(
        (resultClass, resultType) -> {
          throw failure(
              "Activity task timed out",
              RetryState.RETRY_STATE_TIMEOUT,
              new TimeoutFailure("activity " + type.name(), null, type));
        });
  }

  private ActivityFailure failure(String message, RetryState state, Throwable cause) {
    return new ActivityFailure(message, 0, 0, activityType, "1", state, WORKFLOW, cause);
  }

  /** What comes first counts. */
  private void end(Outcome first) {
    outcome.complete(first);
  }

  boolean isOpen() {
    return !outcome.isDone();
  }

  void heartbeat() {
    lastHeartbeat = System.nanoTime();
  }

  /** Waits for the end, and gives the result or throws what a workflow would get. */
  @Nullable Object await(Class<?> resultClass, Type resultType) {
    try {
      while (true) {
        long left = nanosLeft();
        try {
          return outcome.get(left, TimeUnit.NANOSECONDS).get(resultClass, resultType);
        } catch (TimeoutException e) {
          endWhatTookTooLong();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "Interrupted while the activity \"" + activityType + "\" runs.", e);
    } catch (ExecutionException e) {
      throw new AssertionError("An outcome is never a failure.", e);
    }
  }

  private long nanosLeft() {
    return Math.min(
        nanosLeft(options.getStartToCloseTimeout(), started),
        Math.min(
            nanosLeft(options.getScheduleToCloseTimeout(), started),
            nanosLeft(options.getHeartbeatTimeout(), lastHeartbeat)));
  }

  /** A heartbeat may have come meanwhile. */
  private void endWhatTookTooLong() {
    if (nanosLeft(options.getStartToCloseTimeout(), started) <= 0) {
      timedOut(TimeoutType.TIMEOUT_TYPE_START_TO_CLOSE);
    } else if (nanosLeft(options.getScheduleToCloseTimeout(), started) <= 0) {
      timedOut(TimeoutType.TIMEOUT_TYPE_SCHEDULE_TO_CLOSE);
    } else if (nanosLeft(options.getHeartbeatTimeout(), lastHeartbeat) <= 0) {
      timedOut(TimeoutType.TIMEOUT_TYPE_HEARTBEAT);
    }
  }

  private static long nanosLeft(@Nullable Duration timeout, long since) {
    return timeout == null || timeout.isZero()
        ? Long.MAX_VALUE
        : timeout.toNanos() - (System.nanoTime() - since);
  }
}
