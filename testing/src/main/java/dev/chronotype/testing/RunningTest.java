package dev.chronotype.testing;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/** What one test of a {@link TemporalExtension} has; closed by the store that it is in. */
@SuppressWarnings("deprecation") // JUnit before 5.13 closes nothing else, and later ones want both.
final class RunningTest implements Store.CloseableResource, AutoCloseable {

  private final TestWorkflowEnvironment environment;
  private final Worker worker;
  private final boolean isReal;

  private RunningTest(TestWorkflowEnvironment environment, Worker worker, boolean isReal) {
    this.environment = environment;
    this.worker = worker;
    this.isReal = isReal;
  }

  static RunningTest start(TestSetup setup, TemporalServer server) {
    TestWorkflowEnvironment environment = server.environment(setup.environment);
    try {
      Worker worker = environment.newWorker("test-" + UUID.randomUUID(), setup.worker);
      for (TestSetup.Workflows each : setup.workflows) {
        worker.registerWorkflowImplementationTypes(
            each.options(), each.implementations().toArray(new Class<?>[0]));
      }
      if (setup.isStarted) {
        environment.start();
      }
      return new RunningTest(environment, worker, server.isReal());
    } catch (RuntimeException | Error e) {
      environment.close();
      throw e;
    }
  }

  Object injected(Class<?> type) {
    if (type == TestWorkflowEnvironment.class) {
      return environment;
    } else if (type == WorkflowClient.class) {
      return environment.getWorkflowClient();
    } else if (type == WorkflowOptions.class) {
      return options();
    } else if (type == Worker.class) {
      return worker;
    }
    return environment.getWorkflowClient().newWorkflowStub(type, options());
  }

  private WorkflowOptions options() {
    return WorkflowOptions.newBuilder().setTaskQueue(worker.getTaskQueue()).build();
  }

  void printHistories() {
    if (!isReal) {
      System.err.println("Workflow histories:\n" + environment.getDiagnostics());
    }
  }

  @Override
  public void close() {
    environment.close();
  }
}
