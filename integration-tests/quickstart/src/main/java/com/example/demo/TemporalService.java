package com.example.demo;

import io.temporal.client.WorkflowClient;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerFactory;

/** Where the workflows run. */
interface TemporalService extends AutoCloseable {

  String description();

  WorkflowClient client();

  WorkerFactory workers();

  @Override
  void close();

  /** The SDK's own test service, in this JVM and in memory. */
  static TemporalService embedded(Application application) {
    TestWorkflowEnvironment environment =
        TestWorkflowEnvironment.newInstance(
            TestEnvironmentOptions.newBuilder()
                .setWorkflowClientOptions(application.clientOptions())
                .setWorkerFactoryOptions(application.workerOptions())
                .build());
    return new TemporalService() {
      @Override
      public String description() {
        return "Temporal's embedded in-memory server";
      }

      @Override
      public WorkflowClient client() {
        return environment.getWorkflowClient();
      }

      @Override
      public WorkerFactory workers() {
        return environment.getWorkerFactory();
      }

      @Override
      public void close() {
        environment.close();
      }
    };
  }

  /** A Temporal Service that runs already. */
  static TemporalService at(String target, Application application) {
    return RemoteService.connect(target, application);
  }
}
