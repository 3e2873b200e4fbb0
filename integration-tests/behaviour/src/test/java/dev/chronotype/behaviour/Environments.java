package dev.chronotype.behaviour;

import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowClientPlugin;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;

/**
 * Where the tests run: on the SDK's server in memory, or, where {@code TEMPORAL_ADDRESS} names one,
 * on a real Temporal Service.
 */
public final class Environments {

  private static final String ADDRESS = System.getenv("TEMPORAL_ADDRESS");

  private Environments() {}

  public static boolean isRealServer() {
    return ADDRESS != null;
  }

  public static TestEnvironmentOptions.Builder options() {
    TestEnvironmentOptions.Builder options = TestEnvironmentOptions.newBuilder();
    return isRealServer() ? options.setUseExternalService(true).setTarget(ADDRESS) : options;
  }

  public static TestWorkflowEnvironment of(TestEnvironmentOptions.Builder options) {
    return TestWorkflowEnvironment.newInstance(options.build());
  }

  public static TestWorkflowEnvironment with(WorkflowClientPlugin... plugins) {
    return of(
        options()
            .setWorkflowClientOptions(
                WorkflowClientOptions.newBuilder().setPlugins(plugins).build()));
  }
}
