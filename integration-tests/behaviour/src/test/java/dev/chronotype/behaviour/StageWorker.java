package dev.chronotype.behaviour;

import com.uber.m3.tally.NoopScope;
import com.uber.m3.tally.Scope;
import dev.chronotype.runtime.ActivityDispatcher;
import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.testing.TemporalServer;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerOptions;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A Worker with {@link StageActivities}, and the workflows that call them. */
final class StageWorker implements AutoCloseable {

  final StageActivities activities = new StageActivities();
  final TestWorkflowEnvironment environment;

  private final String taskQueue = "stages-" + UUID.randomUUID();

  private StageWorker(WorkerOptions options, Scope metrics, boolean byHand) {
    ActivityRegistration registration = StageActivitiesRegistration.of(activities);
    WorkflowClientOptions.Builder client = WorkflowClientOptions.newBuilder();
    if (!byHand) {
      client.setPlugins(ChronotypePlugin.of(registration));
    }
    environment =
        TemporalServer.configured()
            .environment(
                TestEnvironmentOptions.newBuilder()
                    .setWorkflowClientOptions(client.build())
                    .setMetricsScope(metrics)
                    .build());
    Worker worker = environment.newWorker(taskQueue, options);
    worker.registerWorkflowImplementationTypes(StageCalls.Impl.class);
    if (byHand) {
      worker.registerActivitiesImplementations(ActivityDispatcher.of(registration));
    }
    environment.start();
  }

  static StageWorker start(WorkerOptions options) {
    return new StageWorker(options, new NoopScope(), false);
  }

  static StageWorker withMetrics(Scope metrics) {
    return new StageWorker(oneSlot().build(), metrics, false);
  }

  /** Like {@link #withOneSlot}, with a dispatcher in place of the plugin. */
  static StageWorker byHand() {
    return new StageWorker(beating().build(), new NoopScope(), true);
  }

  static WorkerOptions.Builder oneSlot() {
    return WorkerOptions.newBuilder().setMaxConcurrentActivityExecutionSize(1);
  }

  /** One slot, and heartbeats that are hardly held back. */
  private static WorkerOptions.Builder beating() {
    return oneSlot()
        .setMaxHeartbeatThrottleInterval(Duration.ofMillis(10))
        .setDefaultHeartbeatThrottleInterval(Duration.ofMillis(10));
  }

  static StageWorker withOneSlot() {
    return start(beating().build());
  }

  WorkflowStub start(String activityType, StageCalls.How how, int times) {
    WorkflowStub workflow =
        environment
            .getWorkflowClient()
            .newUntypedWorkflowStub(
                "StageCalls", WorkflowOptions.newBuilder().setTaskQueue(taskQueue).build());
    workflow.start(activityType, how, times);
    return workflow;
  }

  WorkflowStub start(String activityType, StageCalls.How how) {
    return start(activityType, how, 1);
  }

  WorkflowStub start(String activityType) {
    return start(activityType, StageCalls.How.ONCE);
  }

  /** What the workflow returned, or how it failed. */
  static String result(WorkflowStub workflow) {
    try {
      return workflow.getResult(String.class);
    } catch (WorkflowFailedException e) {
      return Descriptions.failure(e.getCause());
    }
  }

  Stream<HistoryEvent> history(WorkflowStub workflow) {
    return environment
        .getWorkflowClient()
        .fetchHistory(workflow.getExecution().getWorkflowId())
        .getEvents()
        .stream();
  }

  boolean hasEvent(WorkflowStub workflow, String type) {
    return history(workflow).anyMatch(event -> event.getEventType().name().endsWith(type));
  }

  /** The next execution, when it has left its thread, so that its stage completes later indeed. */
  StageActivities.Pending takeReturned() throws InterruptedException {
    StageActivities.Pending pending = activities.pending.take();
    await(() -> pending.context().isUseLocalManualCompletion());
    return pending;
  }

  static void await(BooleanSupplier condition) throws InterruptedException {
    while (!condition.getAsBoolean()) {
      Thread.sleep(2);
    }
  }

  @Override
  public void close() {
    environment.close();
  }
}
