package dev.chronotype.runtime.internal;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ManualActivityCompletionClient;
import io.temporal.client.ActivityCanceledException;
import io.temporal.common.CancellationToken;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Completes an activity that returned a {@link CompletionStage}, when the stage completes. */
public final class StageCompletion {

  private static final Logger log = LoggerFactory.getLogger(StageCompletion.class);

  /** The SDK's own, in milliseconds: how long it lets the Service be first with a timeout. */
  private static final String BUFFER_PROPERTY = "temporal.activity.localTimeoutBufferMs";

  private static final long DEFAULT_BUFFER_MILLIS = 5000;

  /** For messages. */
  private final Object activity;

  private final ActivityExecutionContext context;
  private final CompletionStage<?> stage;

  /** A future of our own: not every stage has toCompletableFuture(), and some give a copy. */
  private final CompletableFuture<@Nullable Object> outcome = new CompletableFuture<>();

  /** Why the stage has been cancelled, null if it has not been by us. */
  private volatile @Nullable RuntimeException ended;

  private StageCompletion(
      Object activity, ActivityExecutionContext context, CompletionStage<?> stage) {
    this.activity = activity;
    this.context = context;
    this.stage = stage;
  }

  /**
   * Sees to the completion of the activity that runs on this thread.
   *
   * <ul>
   *   <li>A stage that is complete already: its result is the activity's.
   *   <li>A local activity: waits, because the SDK has no other completion for it.
   *   <li>An activity that has asked for {@link ActivityExecutionContext#doNotCompleteOnReturn()}:
   *       whoever has its task token completes it; the stage is not listened to, except that its
   *       failure is logged.
   *   <li>Otherwise the activity keeps its slot but no thread. One of {@link CompletionThreads}
   *       reports to the Temporal Service when the stage completes. The stage is cancelled when it
   *       becomes known that the Service wants no result.
   * </ul>
   *
   * @param activity how messages name it
   * @return the result, null if there is none or if it follows later
   * @throws Throwable what the stage failed with
   */
  public static @Nullable Object of(Object activity, CompletionStage<?> stage) throws Throwable {
    return new StageCompletion(activity, Activity.getExecutionContext(), stage).complete();
  }

  private @Nullable Object complete() throws Throwable {
    if (context.isDoNotCompleteOnReturn()) {
      stage.whenComplete(
          (result, failure) -> {
            if (failure != null) {
              log.warn(
                  "{} completes by task token; the stage it returned failed", activity, failure);
            }
          });
      return null;
    }
    stage.whenComplete(
        (result, failure) -> {
          if (failure == null) {
            outcome.complete(result);
          } else {
            outcome.completeExceptionally(failure);
          }
        });
    if (outcome.isDone() || context.getInfo().isLocal()) {
      return await();
    }
    ManualActivityCompletionClient client = context.useLocalManualCompletion();
    StageReport report = new StageReport(activity, context, client);
    CompletableFuture<?> unused =
        outcome.whenComplete(
            (result, failure) ->
                CompletionThreads.run(
                    () -> {
                      if (failure == null) {
                        report.completed(result);
                      } else {
                        report.failed(reason(failure));
                      }
                    }));
    cancelWithTheActivity();
    cancelAfterStartToClose();
    return null;
  }

  private @Nullable Object await() throws Throwable {
    try {
      if (!outcome.isDone()) {
        cancelAfterStartToClose();
      }
      return outcome.get();
    } catch (ExecutionException e) {
      throw reason(e);
    } catch (InterruptedException e) {
      cancelStage();
      throw e;
    }
  }

  private void cancelWithTheActivity() {
    CancellationToken.Registration registration =
        // The SDK calls back while it holds the lock that each heartbeat takes.
        context
            .getCancellationToken()
            .onCancel(
                () ->
                    CompletionThreads.run(
                        () -> cancel(new ActivityCanceledException(context.getInfo()))));
    CompletableFuture<?> unused = outcome.whenComplete((result, failure) -> registration.close());
    if (context instanceof InstanceContext own) {
      own.onHeartbeatFailure(failure -> CompletionThreads.run(() -> cancel(failure)));
    }
  }

  /** The Service takes no result any more, and a stage that never completes keeps its slot. */
  private void cancelAfterStartToClose() {
    Duration timeout = context.getInfo().getStartToCloseTimeout();
    if (timeout.isZero()) {
      return;
    }
    long millis = timeout.toMillis() + Long.getLong(BUFFER_PROPERTY, DEFAULT_BUFFER_MILLIS);
    CompletableFuture<?> unused =
        outcome
            .copy()
            .orTimeout(millis, TimeUnit.MILLISECONDS)
            .whenComplete(
                (result, failure) -> {
                  if (!outcome.isDone()) {
                    CompletionThreads.run(() -> cancel(startToClosePassed(timeout)));
                  }
                });
  }

  /** An ApplicationFailure: the Service takes no other as what an activity failed with. */
  private static ApplicationFailure startToClosePassed(Duration timeout) {
    return ApplicationFailure.newFailure(
        "The stage had not completed after the Start-To-Close Timeout of " + timeout + ".",
        StageReport.TIMED_OUT);
  }

  /** Asks the stage to end; what it ends in is the activity's outcome, a result included. */
  private void cancel(RuntimeException reason) {
    if (outcome.isDone()) {
      return;
    }
    if (ended == null) {
      ended = reason;
    }
    cancelStage();
  }

  private void cancelStage() {
    try {
      stage.toCompletableFuture().cancel(true);
    } catch (RuntimeException e) {
      log.debug("{} cannot be cancelled by its stage", activity, e);
    }
  }

  /**
   * What a synchronous activity would have thrown: the failure without the wrapping of futures, and
   * where the stage was cancelled for a reason, that reason.
   */
  private Throwable reason(Throwable failure) {
    Throwable unwrapped = unwrap(failure);
    RuntimeException reason = ended;
    return unwrapped instanceof CancellationException && reason != null ? reason : unwrapped;
  }

  /** A failure without the wrapping of futures. */
  static Throwable unwrap(Throwable failure) {
    Throwable unwrapped = failure;
    while (unwrapped instanceof CompletionException || unwrapped instanceof ExecutionException) {
      Throwable cause = unwrapped.getCause();
      if (cause == null) {
        return unwrapped;
      }
      unwrapped = cause;
    }
    return unwrapped;
  }
}
