package dev.chronotype.runtime.internal.child;

import com.google.protobuf.InvalidProtocolBufferException;
import io.grpc.Status;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.workflowservice.v1.PollActivityTaskQueueResponse;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatRequest;
import io.temporal.api.workflowservice.v1.RecordActivityTaskHeartbeatResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCanceledResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskCompletedResponse;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedRequest;
import io.temporal.api.workflowservice.v1.RespondActivityTaskFailedResponse;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.ActivityPausedException;
import io.temporal.client.ActivityResetException;
import io.temporal.client.ActivityWorkerShutdownException;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs one activity in a child, on the thread that the Worker has for it. */
final class ChildExecution {

  private static final long MILLIS_BETWEEN_LOOKS = 100;

  private final ChildPool pool;
  private final DataConverter converter;
  private final @Nullable Duration beatInterval;
  private final ActivityExecutionContext context;
  private final ActivityWatch watch;
  private long lastBeat = System.nanoTime();
  private @Nullable Object lastDetails;
  private boolean wasInterrupted;
  private boolean isEnding;

  ChildExecution(ChildPool pool, ChildSettings settings, ActivityExecutionContext context) {
    this.pool = pool;
    this.converter = settings.converter();
    this.beatInterval =
        ActivityWatch.isSet(context.getInfo().getHeartbeatTimeout()) || context.getInfo().isLocal()
            ? null
            : settings.beatInterval();
    this.context = context;
    this.watch = new ActivityWatch(context, settings.gracePeriod());
  }

  /** The details that the attempt before has left, as the child is to see them. */
  static Optional<Payloads> details(ActivityExecutionContext context) {
    return context
        .getLastHeartbeatDetails(RawValue.class)
        .map(each -> Payloads.newBuilder().addPayloads(each.getPayload()).build());
  }

  /**
   * Runs it.
   *
   * @return what it returned; empty for nothing, or if it is completed elsewhere
   * @throws Throwable what it failed with
   */
  Optional<Payloads> run(PollActivityTaskQueueResponse task) throws Throwable {
    try {
      while (true) {
        Child child = pool.give(task, watch);
        try {
          Frame end = untilItEnds(child);
          if (end.kind() != Frame.Kind.UNDELIVERED) {
            return result(child, end);
          }
        } finally {
          child.finished();
          if (isEnding) {
            // It was told to, and is looked after until it has.
            child.end();
          }
        }
      }
    } finally {
      if (wasInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Its last frame; what comes before is answered here. */
  private Frame untilItEnds(Child child) {
    while (true) {
      Frame frame = next(child);
      if (frame != null && frame.text().equals(Answers.HEARTBEAT)) {
        child.send(heartbeat(child, frame));
      } else if (frame != null) {
        return frame;
      }
      watch.look();
      if (watch.isOver()) {
        child.kill();
      } else {
        beatOnItsBehalf(child);
      }
    }
  }

  private @Nullable Frame next(Child child) {
    try {
      return child.next(MILLIS_BETWEEN_LOOKS);
    } catch (InterruptedException e) {
      // The Worker shuts down at once: so does the child, whose SDK interrupts the activity.
      wasInterrupted = true;
      endAtOnce(child);
      return null;
    }
  }

  private void endAtOnce(Child child) {
    isEnding = true;
    child.send(Frame.endAtOnce());
    watch.ending();
  }

  private Optional<Payloads> result(Child child, Frame end) throws Throwable {
    switch (end.text()) {
      case Answers.COMPLETED -> {
        child.send(Frame.answer(end, RespondActivityTaskCompletedResponse.getDefaultInstance()));
        RespondActivityTaskCompletedRequest completed =
            RespondActivityTaskCompletedRequest.parseFrom(end.body());
        return completed.hasResult() ? Optional.of(completed.getResult()) : Optional.empty();
      }
      case Answers.FAILED -> {
        child.send(Frame.answer(end, RespondActivityTaskFailedResponse.getDefaultInstance()));
        throw converter.failureToException(
            RespondActivityTaskFailedRequest.parseFrom(end.body()).getFailure());
      }
      case Answers.CANCELED -> {
        child.send(Frame.answer(end, RespondActivityTaskCanceledResponse.getDefaultInstance()));
        throw new ActivityCanceledException(context.getInfo());
      }
      case Answers.POLL -> {
        child.putBack(end);
        return completedElsewhere();
      }
      default -> throw died(child);
    }
  }

  /** It has returned, and not said what: it was told not to. */
  private Optional<Payloads> completedElsewhere() {
    if (context.getInfo().isLocal()) {
      throw new UnsupportedOperationException(
          "doNotCompleteOnReturn is not supported for local activities");
    }
    context.doNotCompleteOnReturn();
    return Optional.empty();
  }

  private RuntimeException died(Child child) {
    if (watch.isCancelled()) {
      return new ActivityCanceledException(context.getInfo());
    }
    if (wasInterrupted) {
      return new ActivityWorkerShutdownException(context.getInfo());
    }
    if (watch.isOver()) {
      return ActivityWatch.over("its child process, which still ran it, was killed");
    }
    return ApplicationFailure.newFailure(
        "The child process of Activity Type \"%s\" died: %s"
            .formatted(context.getInfo().getActivityType(), child.lastWords()),
        ChildSettings.DIED);
  }

  private Frame heartbeat(Child child, Frame call) {
    watch.beat();
    RecordActivityTaskHeartbeatResponse.Builder answer =
        RecordActivityTaskHeartbeatResponse.newBuilder();
    try {
      Payloads details = RecordActivityTaskHeartbeatRequest.parseFrom(call.body()).getDetails();
      lastDetails = details.getPayloadsCount() == 0 ? null : new RawValue(details.getPayloads(0));
      beat();
    } catch (ActivityCanceledException e) {
      watch.cancelled();
      answer.setCancelRequested(true);
    } catch (ActivityPausedException e) {
      answer.setActivityPaused(true);
    } catch (ActivityResetException e) {
      answer.setActivityReset(true);
    } catch (ActivityWorkerShutdownException e) {
      endAtOnce(child);
    } catch (ActivityNotExistsException e) {
      return Frame.error(call, Status.Code.NOT_FOUND, message(e));
    } catch (ActivityCompletionException | InvalidProtocolBufferException e) {
      return Frame.error(call, Status.Code.FAILED_PRECONDITION, message(e));
    }
    return Frame.answer(call, answer.build());
  }

  private static String message(Exception e) {
    return String.valueOf(e.getMessage());
  }

  private void beat() {
    lastBeat = System.nanoTime();
    context.heartbeat(lastDetails);
  }

  /** Learns of a cancellation that an activity without heartbeats would not be told of. */
  private void beatOnItsBehalf(Child child) {
    if (beatInterval == null || System.nanoTime() - lastBeat < beatInterval.toNanos()) {
      return;
    }
    try {
      if (lastDetails == null) {
        // An empty heartbeat would wipe what the attempt before has left.
        lastDetails = context.getLastHeartbeatDetails(RawValue.class).orElse(null);
      }
      beat();
    } catch (ActivityWorkerShutdownException e) {
      endAtOnce(child);
    } catch (ActivityCompletionException e) {
      watch.cancelled();
    }
  }
}
