package dev.chronotype.service.faults;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.client.ActivityCompletionException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Activities that do one thing, which is noted, and ones that go on until they are cancelled. */
@Activities(namePrefix = "step-", startToCloseTimeout = "10s")
public class StepActivities {

  private static final int BEAT_MILLIS = 500;

  private final ScheduledExecutorService clock;

  StepActivities(ScheduledExecutorService clock) {
    this.clock = clock;
  }

  @ActivityDefinition
  public Step take(Step step) {
    Journal.note(step);
    return step;
  }

  @ActivityDefinition
  public CompletionStage<Step> takeLater(Step step) {
    CompletableFuture<Step> taken = new CompletableFuture<>();
    clock.schedule(
        () -> {
          Journal.note(step);
          taken.complete(step);
        },
        20,
        TimeUnit.MILLISECONDS);
    return taken;
  }

  @ActivityDefinition(startToCloseTimeout = "10m", heartbeatTimeout = "8s")
  public void hold(Step step) throws InterruptedException {
    ActivityExecutionContext context = Activity.getExecutionContext();
    while (true) {
      Thread.sleep(BEAT_MILLIS);
      context.heartbeat(step.id());
    }
  }

  @ActivityDefinition(startToCloseTimeout = "10m", heartbeatTimeout = "8s")
  public CompletionStage<Void> holdLater(Step step) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    CompletableFuture<Void> open = new CompletableFuture<>();
    ScheduledFuture<?> beats =
        clock.scheduleWithFixedDelay(
            () -> beat(context, step), BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
    open.whenComplete((none, failure) -> beats.cancel(false));
    return open;
  }

  private static void beat(ActivityExecutionContext context, Step step) {
    try {
      context.heartbeat(step.id());
    } catch (ActivityCompletionException e) {
      // The stage hears of it, too.
    }
  }

  @ActivityDefinition
  public Photo develop(Photo photo) {
    return photo;
  }
}
