package dev.chronotype.runtime.internal;

import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ManualActivityCompletionClient;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionException;
import io.temporal.failure.ApplicationErrorCategory;
import io.temporal.failure.ApplicationFailure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Completes an activity that returned a {@link CompletionStage}, when the stage completes. */
final class StageCompletion {

  private static final Logger log = LoggerFactory.getLogger(StageCompletion.class);

  private final RegisteredActivity activity;
  private final ActivityExecutionContext context;

  private StageCompletion(RegisteredActivity activity, ActivityExecutionContext context) {
    this.activity = activity;
    this.context = context;
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
   *   <li>Otherwise the activity keeps its slot but no thread, and the thread that completes the
   *       stage reports to the Temporal Service.
   * </ul>
   *
   * @return the result, null if there is none or if it follows later
   * @throws Throwable what the stage failed with
   */
  static @Nullable Object of(RegisteredActivity activity, CompletionStage<?> stage)
      throws Throwable {
    return new StageCompletion(activity, Activity.getExecutionContext()).complete(stage);
  }

  private @Nullable Object complete(CompletionStage<?> stage) throws Throwable {
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
    // A future of our own: not every stage has toCompletableFuture(), and completing it is not
    // ours to offer.
    CompletableFuture<@Nullable Object> outcome = new CompletableFuture<>();
    stage.whenComplete(
        (result, failure) -> {
          if (failure == null) {
            outcome.complete(result);
          } else {
            outcome.completeExceptionally(failure);
          }
        });
    if (outcome.isDone() || context.getInfo().isLocal()) {
      return await(outcome);
    }
    ManualActivityCompletionClient client = context.useLocalManualCompletion();
    CompletableFuture<?> unused =
        outcome.whenComplete((result, failure) -> report(client, result, failure));
    return null;
  }

  private static @Nullable Object await(CompletableFuture<@Nullable Object> outcome)
      throws Throwable {
    try {
      return outcome.get();
    } catch (ExecutionException e) {
      throw unwrap(e);
    }
  }

  private void report(
      ManualActivityCompletionClient client,
      @Nullable Object result,
      @Nullable Throwable stageFailure) {
    Throwable failure = stageFailure == null ? null : unwrap(stageFailure);
    try {
      if (failure == null) {
        client.complete(result);
      } else if (failure instanceof ActivityCanceledException) {
        client.reportCancellation(null);
      } else {
        logFailure(failure);
        client.fail(failure);
      }
    } catch (ActivityCompletionException e) {
      log.warn("{} completed, but the service did not take it", activity, e);
    } catch (RuntimeException e) {
      log.warn("{} completed, but its result could not be converted", activity, e);
      failByTaskToken(e);
    }
  }

  /** As loud as the SDK is about a failure on return. */
  private void logFailure(Throwable failure) {
    if (failure instanceof ApplicationFailure expected
        && expected.getCategory() == ApplicationErrorCategory.BENIGN) {
      log.debug("{} failed", activity, failure);
    } else {
      log.warn("{} failed", activity, failure);
    }
  }

  /** The SDK's manual completion has freed the slot; used again, it would free another one. */
  private void failByTaskToken(RuntimeException failure) {
    try {
      context
          .getWorkflowClient()
          .newActivityCompletionClient()
          .completeExceptionally(context.getTaskToken(), failure);
    } catch (ActivityCompletionException e) {
      log.warn("{} failed, but the service did not take it", activity, e);
    }
  }

  private static Throwable unwrap(Throwable failure) {
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
