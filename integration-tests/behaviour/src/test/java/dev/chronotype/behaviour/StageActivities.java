package dev.chronotype.behaviour;

import dev.chronotype.ActivityDefinition;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

/** Activities that complete by a stage. */
public class StageActivities {

  /** A stage that the test completes, and the execution that returns it. */
  record Pending(CompletableFuture<Object> stage, ActivityExecutionContext context) {}

  final BlockingQueue<Pending> pending = new LinkedBlockingQueue<>();

  final BlockingQueue<byte[]> tokens = new LinkedBlockingQueue<>();

  private <T> CompletableFuture<T> newStage(Class<T> type) {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    pending.add(new Pending(stage, Activity.getExecutionContext()));
    return stage.thenApply(type::cast);
  }

  @ActivityDefinition
  public CompletionStage<String> later(Empty input) {
    return newStage(String.class).minimalCompletionStage();
  }

  @ActivityDefinition
  public CompletionStage<String> now(Compose input) {
    return CompletableFuture.completedFuture(input.greeting());
  }

  @ActivityDefinition
  public CompletableFuture<Void> nothingLater(Empty input) {
    return newStage(Void.class);
  }

  @ActivityDefinition
  public CompletableFuture<Void> nothingNow(Empty input) {
    return CompletableFuture.completedFuture(null);
  }

  @ActivityDefinition
  public CompletionStage<String> noStage(Empty input) {
    return null;
  }

  @ActivityDefinition
  public CompletionStage<Object> unconvertible(Empty input) {
    return newStage(Object.class);
  }

  @ActivityDefinition
  public CompletionStage<String> handedOver(Empty input) {
    Activity.getExecutionContext().doNotCompleteOnReturn();
    tokens.add(Activity.getExecutionContext().getTaskToken());
    return newStage(String.class);
  }
}
