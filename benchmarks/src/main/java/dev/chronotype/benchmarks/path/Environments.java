package dev.chronotype.benchmarks.path;

import io.temporal.client.WorkflowClientOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;

/** Where Workers are measured that live longer than one round. */
final class Environments {

  private Environments() {}

  /** On the server that {@code TEMPORAL_ADDRESS} names, or on the SDK's in memory. */
  static TestWorkflowEnvironment of(WorkflowClientOptions client) {
    TestEnvironmentOptions.Builder options =
        TestEnvironmentOptions.newBuilder().setWorkflowClientOptions(client);
    String address = System.getenv("TEMPORAL_ADDRESS");
    if (address != null) {
      options.setUseExternalService(true).setTarget(address);
    }
    return TestWorkflowEnvironment.newInstance(options.build());
  }
}
