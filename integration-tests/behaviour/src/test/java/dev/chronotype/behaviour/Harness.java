package dev.chronotype.behaviour;

import dev.chronotype.runtime.ActivityDispatcher;
import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.testing.TemporalServer;
import io.temporal.activity.DynamicActivity;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.common.context.ContextPropagator;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.interceptors.WorkerInterceptor;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.worker.WorkerOptions;
import io.temporal.worker.WorkflowImplementationOptions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A Worker that calls {@link ProbeActivities} on one path. */
final class Harness implements AutoCloseable {

  private static final String TASK_QUEUE = "behaviour";

  /** What a test changes about the Worker, the same for every path. */
  static final class Setup {
    WorkerInterceptor[] interceptors = {};
    List<ContextPropagator> propagators = List.of();
    DataConverter converter;
    DynamicActivity fallback;

    /** Whether the Worker has {@link Shapes}, too. */
    boolean shapes;
  }

  final ProbeActivities activities;
  final TestWorkflowEnvironment environment;

  /** What tells its names from those of others on a server that they share. */
  private final String suffix;

  /** By Workflow Id. */
  private final Map<String, Scenario> scenarios;

  private Harness(
      ProbeActivities activities,
      TestWorkflowEnvironment environment,
      String suffix,
      Map<String, Scenario> scenarios) {
    this.activities = activities;
    this.environment = environment;
    this.suffix = suffix;
    this.scenarios = scenarios;
  }

  static Harness start(Path path, Setup setup) {
    Map<String, Scenario> scenarios = new ConcurrentHashMap<>();
    String suffix = TemporalServer.configured().isReal() ? "-" + UUID.randomUUID() : "";
    ProbeActivities activities =
        path == Path.REFLECTIVE || path == Path.INTERFACE
            ? new SdkProbeActivities()
            : new ProbeActivities();
    TestWorkflowEnvironment environment =
        TemporalServer.configured().environment(options(path, setup, activities));
    Worker worker =
        environment.newWorker(
            TASK_QUEUE + suffix,
            WorkerOptions.newBuilder()
                .setMaxHeartbeatThrottleInterval(Duration.ofMillis(10))
                .setDefaultHeartbeatThrottleInterval(Duration.ofMillis(10))
                .build());
    worker.registerWorkflowImplementationFactory(
        ScenarioWorkflow.class,
        () -> new ScenarioWorkflow.Impl(scenarios, path),
        WorkflowImplementationOptions.newBuilder()
            .setFailWorkflowExceptionTypes(Exception.class)
            .build());
    if (path == Path.REFLECTIVE) {
      worker.registerActivitiesImplementations(activities);
      if (setup.shapes) {
        worker.registerActivitiesImplementations(new ShapesImpl());
      }
      if (setup.fallback != null) {
        worker.registerActivitiesImplementations(setup.fallback);
      }
    } else if (path == Path.BY_HAND) {
      ActivityDispatcher dispatcher = ActivityDispatcher.of(registrations(path, setup, activities));
      worker.registerActivitiesImplementations(
          setup.fallback == null ? dispatcher : dispatcher.withFallback(setup.fallback));
    }
    environment.start();
    return new Harness(activities, environment, suffix, scenarios);
  }

  private static ActivityRegistration[] registrations(
      Path path, Setup setup, ProbeActivities activities) {
    ActivityRegistration probe =
        path == Path.INTERFACE
            ? SdkProbeRegistration.of((SdkProbeActivities) activities)
            : ProbeActivitiesRegistration.of(activities);
    return setup.shapes
        ? new ActivityRegistration[] {probe, ShapesRegistration.of(new ShapesImpl())}
        : new ActivityRegistration[] {probe};
  }

  private static TestEnvironmentOptions options(
      Path path, Setup setup, ProbeActivities activities) {
    WorkflowClientOptions.Builder client =
        WorkflowClientOptions.newBuilder()
            .setIdentity("a worker")
            .setContextPropagators(setup.propagators);
    if (setup.converter != null) {
      client.setDataConverter(setup.converter);
    }
    if (path == Path.PLUGIN || path == Path.INTERFACE) {
      ChronotypePlugin.Builder plugin =
          ChronotypePlugin.newBuilder().register(registrations(path, setup, activities));
      if (setup.fallback != null) {
        plugin.fallback(setup.fallback);
      }
      client.setPlugins(plugin.build());
    }
    return TestEnvironmentOptions.newBuilder()
        .setWorkflowClientOptions(client.build())
        .setWorkerFactoryOptions(
            WorkerFactoryOptions.newBuilder().setWorkerInterceptors(setup.interceptors).build())
        .build();
  }

  WorkflowClient client() {
    return environment.getWorkflowClient();
  }

  WorkflowStub startWorkflow(Scenario scenario) {
    String workflowId = "scenario-" + (scenarios.size() + 1) + suffix;
    scenarios.put(workflowId, scenario);
    WorkflowStub workflow =
        client()
            .newUntypedWorkflowStub(
                "ScenarioWorkflow",
                WorkflowOptions.newBuilder()
                    .setTaskQueue(TASK_QUEUE + suffix)
                    .setWorkflowId(workflowId)
                    .build());
    workflow.start();
    return workflow;
  }

  /** The history as it is, to look something up in. */
  String history(WorkflowStub workflow) {
    return client().fetchHistory(workflow.getExecution().getWorkflowId()).getHistory().toString();
  }

  Outcome outcome(WorkflowStub workflow) {
    String result;
    try {
      result = workflow.getResult(String.class);
    } catch (WorkflowFailedException e) {
      result = Descriptions.failure(e.getCause());
    }
    return new Outcome(
        result.replace(suffix, ""),
        Histories.normalised(
            client().fetchHistory(workflow.getExecution().getWorkflowId()).getHistory(), suffix));
  }

  /** Does not wait: a quarter of a second for the SDK's pollers, dozens of times. */
  @Override
  public void close() {
    Thread closing = new Thread(environment::close, "closing");
    closing.setDaemon(true);
    closing.start();
  }
}
