package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ManualActivityCompletionClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What heartbeats in another way than by its own body. */
@Activities(heartbeatTimeout = "10s")
class MayHeartbeat {
  record Input(String text) {}

  interface Progress {
    void at(int step);
  }

  private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
  private ActivityExecutionContext kept;

  @ActivityDefinition
  void byTimer(Input input) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    timer.scheduleAtFixedRate(() -> context.heartbeat(null), 1, 1, TimeUnit.SECONDS);
  }

  @ActivityDefinition
  void byReference(Input input) {
    Consumer<String> beat = Activity.getExecutionContext()::heartbeat;
    beat.accept(input.text());
  }

  @ActivityDefinition
  void byArgument(Input input) {
    String.valueOf(Activity.getExecutionContext());
  }

  @ActivityDefinition
  void byField(Input input) {
    kept = Activity.getExecutionContext();
  }

  @ActivityDefinition
  void byCallback(Input input) {
    work(step -> Activity.getExecutionContext().heartbeat(step));
  }

  private static void work(Progress progress) {
    progress.at(1);
  }

  @ActivityDefinition
  CompletionStage<String> byClient(Input input) {
    ManualActivityCompletionClient client =
        Activity.getExecutionContext().useLocalManualCompletion();
    return CompletableFuture.supplyAsync(
        () -> {
          client.recordHeartbeat(1);
          return "";
        });
  }

  @ActivityDefinition
  byte[] byToken(Input input) {
    return Activity.getExecutionContext().getTaskToken();
  }

  @ActivityDefinition
  void byOverride(Input input) {
    step();
  }

  void step() {
    new Runnable() {
      @Override
      public void run() {
        Activity.getExecutionContext().heartbeat("step");
      }
    }.run();
  }
}
