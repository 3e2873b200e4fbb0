package dev.chronotype.behaviour;

import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.runtime.PayloadBudget;
import dev.chronotype.runtime.PayloadCodecs;
import dev.chronotype.testing.TemporalServer;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.api.workflowservice.v1.DescribeActivityExecutionRequest;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.failure.ActivityFailure;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerOptions;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A Worker whose activities are started from outside, and by a workflow to compare with. */
final class StandaloneWorker implements AutoCloseable {

  /** In bytes. */
  static final int BUDGET = 20_000;

  private static final Map<String, Runnable> CALLS = new ConcurrentHashMap<>();

  /** Calls an activity. */
  @WorkflowInterface
  public interface Caller {
    @WorkflowMethod
    void call(String name);

    /** Finds what to call by its name. */
    class Impl implements Caller {
      @Override
      public void call(String name) {
        CALLS.get(name).run();
      }
    }
  }

  final ProbeActivities probe = new ProbeActivities();
  final StageActivities stages = new StageActivities();
  final String taskQueue = "standalone-" + UUID.randomUUID();

  private final TestWorkflowEnvironment environment;

  StandaloneWorker() {
    this(DefaultDataConverter.STANDARD_INSTANCE, PayloadCodecs.defaults());
  }

  /** With a Data Converter that a user has set. */
  StandaloneWorker(DataConverter converter, PayloadCodecs codecs) {
    ChronotypePlugin plugin =
        ChronotypePlugin.newBuilder()
            .register(
                ProbeActivitiesRegistration.of(probe),
                StageActivitiesRegistration.of(stages),
                ShapesRegistration.of(new ShapesImpl()))
            .payloadBudget(PayloadBudget.newBuilder().payloadLimitBytes(BUDGET).build())
            .payloadCodecs(codecs)
            .build();
    environment =
        TemporalServer.configured()
            .environment(
                TestEnvironmentOptions.newBuilder()
                    .setWorkflowClientOptions(
                        WorkflowClientOptions.newBuilder()
                            .setPlugins(plugin)
                            .setDataConverter(converter)
                            .build())
                    .build());
    Worker worker =
        environment.newWorker(
            taskQueue,
            WorkerOptions.newBuilder()
                .setMaxHeartbeatThrottleInterval(Duration.ofMillis(50))
                .setDefaultHeartbeatThrottleInterval(Duration.ofMillis(50))
                .build());
    worker.registerWorkflowImplementationTypes(Caller.Impl.class);
    environment.start();
  }

  WorkflowClient client() {
    return environment.getWorkflowClient();
  }

  /** What a workflow meets that calls {@link ProbeActivities#fail}. */
  ActivityFailure failureInWorkflow(String kind) {
    WorkflowStub workflow =
        start(() -> ProbeActivitiesStub.create(SideBySide.OPTIONS).fail(new Fail(kind)));
    try {
      workflow.getResult(Void.class);
      throw new AssertionError("the activity did not fail");
    } catch (WorkflowFailedException e) {
      return (ActivityFailure) e.getCause();
    }
  }

  /** What the only activity of a workflow was sent. */
  Payloads inputInWorkflow(Runnable call) {
    WorkflowStub workflow = start(call);
    workflow.getResult(Void.class);
    return client()
        .fetchHistory(workflow.getExecution().getWorkflowId())
        .getHistory()
        .getEventsList()
        .stream()
        .filter(HistoryEvent::hasActivityTaskScheduledEventAttributes)
        .map(each -> each.getActivityTaskScheduledEventAttributes().getInput())
        .findFirst()
        .orElseThrow();
  }

  private WorkflowStub start(Runnable call) {
    String name = "calls-" + UUID.randomUUID();
    CALLS.put(name, call);
    WorkflowStub workflow =
        client()
            .newUntypedWorkflowStub(
                "Caller",
                WorkflowOptions.newBuilder().setWorkflowId(name).setTaskQueue(taskQueue).build());
    workflow.start(name);
    return workflow;
  }

  /** What an activity was sent that no workflow has called. */
  Payloads inputOf(String activityId) {
    return client()
        .getWorkflowServiceStubs()
        .blockingStub()
        .describeActivityExecution(
            DescribeActivityExecutionRequest.newBuilder()
                .setNamespace(client().getOptions().getNamespace())
                .setActivityId(activityId)
                .setIncludeInput(true)
                .build())
        .getInput();
  }

  @Override
  public void close() {
    environment.close();
  }
}
