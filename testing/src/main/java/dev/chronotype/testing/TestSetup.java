package dev.chronotype.testing;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.metadata.POJOWorkflowImplMetadata;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerOptions;
import io.temporal.worker.WorkflowImplementationOptions;
import io.temporal.workflow.DynamicWorkflow;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a {@link TemporalExtension} sets up for each test. Immutable. */
final class TestSetup {

  /** Workflow implementations of the same options. */
  record Workflows(WorkflowImplementationOptions options, List<Class<?>> implementations) {}

  private static final Set<Class<?>> ALWAYS =
      Set.of(
          TestWorkflowEnvironment.class, WorkflowClient.class, WorkflowOptions.class, Worker.class);

  final TestEnvironmentOptions environment;
  final WorkerOptions worker;
  final List<Workflows> workflows;
  final boolean isStarted;
  private final Set<Class<?>> workflowInterfaces = new HashSet<>();

  TestSetup(
      TestEnvironmentOptions environment,
      WorkerOptions worker,
      List<Workflows> workflows,
      boolean isStarted) {
    this.environment = environment;
    this.worker = worker;
    this.workflows = workflows;
    this.isStarted = isStarted;
    for (Workflows each : workflows) {
      each.implementations().forEach(this::addInterfaces);
    }
  }

  private void addInterfaces(Class<?> implementation) {
    if (!DynamicWorkflow.class.isAssignableFrom(implementation)) {
      POJOWorkflowImplMetadata.newInstance(implementation)
          .getWorkflowInterfaces()
          .forEach(each -> workflowInterfaces.add(each.getInterfaceClass()));
    }
  }

  /** Whether tests may have a parameter of the type. */
  boolean isInjected(Class<?> type) {
    return ALWAYS.contains(type) || workflowInterfaces.contains(type);
  }
}
