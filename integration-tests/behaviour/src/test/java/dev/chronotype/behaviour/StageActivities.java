package dev.chronotype.behaviour;

import dev.chronotype.ActivityDefinition;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;

/** Activities that complete by a stage. */
public class StageActivities {

  /** A stage that the test completes, and the execution that returns it. */
  record Pending(CompletableFuture<Object> stage, ActivityExecutionContext context) {}

  final BlockingQueue<Pending> pending = new LinkedBlockingQueue<>();

  final BlockingQueue<byte[]> tokens = new LinkedBlockingQueue<>();

  private CompletableFuture<Object> newStage() {
    CompletableFuture<Object> stage = new CompletableFuture<>();
    pending.add(new Pending(stage, Activity.getExecutionContext()));
    return stage;
  }

  private <T> CompletableFuture<T> newStage(Class<T> type) {
    return newStage().thenApply(type::cast);
  }

  @ActivityDefinition
  public CompletionStage<String> later(Empty input) {
    return newStage(String.class).minimalCompletionStage();
  }

  /** Its stage is the very one that the test has. */
  @ActivityDefinition
  public CompletableFuture<Object> itself(Empty input) {
    return newStage();
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

  /** What {@link #failLater} is compared with. */
  @ActivityDefinition
  public String failNow(Fail input) throws Exception {
    throw Failures.of(input);
  }

  /** Wrapped as it is after a few stages and a {@code Future}. */
  @ActivityDefinition
  public CompletionStage<String> failLater(Fail input) {
    return newStage()
        .thenApply(
            go -> {
              throw new CompletionException(new ExecutionException(Failures.of(input)));
            });
  }

  /** What {@link #beatLater} is compared with. */
  @ActivityDefinition
  public String beatNow(Count input) {
    return beat(Activity.getExecutionContext(), input.n());
  }

  @ActivityDefinition
  public CompletionStage<String> beatLater(Count input) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    return newStage().thenApplyAsync(go -> beat(context, input.n()));
  }

  /** Fails after some heartbeats, of which the SDK holds back all but the first. */
  private static String beat(ActivityExecutionContext context, int times) {
    Optional<Integer> last = context.getHeartbeatDetails(Integer.class);
    if (last.isPresent()) {
      return "went on from " + last.get();
    }
    IntStream.rangeClosed(1, times).forEach(context::heartbeat);
    throw new IllegalStateException("after its heartbeats");
  }

  /** Completes when {@link #pending} says so, with the kind of thread that it was called on. */
  @ActivityDefinition
  public CompletionStage<String> threadLater(Empty input) {
    String thread = thread(input);
    return newStage().thenApply(go -> thread);
  }

  @ActivityDefinition
  public String thread(Empty input) {
    // isVirtual() is there from 21 on.
    return Thread.currentThread().toString().startsWith("VirtualThread") ? "virtual" : "platform";
  }
}
