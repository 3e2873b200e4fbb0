package dev.chronotype.benchmarks.path;

import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;

/** Clients that never call a server. */
final class Unconnected {

  private Unconnected() {}

  static WorkflowClient client() {
    return client(WorkflowClientOptions.getDefaultInstance());
  }

  static WorkflowClient client(WorkflowClientOptions options) {
    // Connects with the first call.
    return WorkflowClient.newInstance(
        WorkflowServiceStubs.newServiceStubs(
            WorkflowServiceStubsOptions.newBuilder().setTarget("127.0.0.1:1").build()),
        options);
  }
}
