package dev.chronotype.testing;

import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;

/** Begins test environments whose Workers have activities of ours, in one line. */
public final class TestClients {

  private TestClients() {}

  /**
   * Makes options for {@code TestWorkflowExtension.newBuilder().setWorkflowClientOptions(…)}.
   *
   * @param registrations those of fakes, and of real activities; at least one
   * @return options with which all Workers have them
   * @throws NullPointerException if the array or one of the registrations is null
   * @throws IllegalArgumentException if there is no registration, or one is given twice
   * @throws io.temporal.worker.TypeAlreadyRegisteredException if two have the same Activity Type
   */
  public static WorkflowClientOptions options(ActivityRegistration... registrations) {
    return WorkflowClientOptions.newBuilder()
        .setPlugins(ChronotypePlugin.of(registrations))
        .build();
  }

  /**
   * Makes an environment of the in-memory server, to be closed after the test.
   *
   * @param registrations those of fakes, and of real activities; at least one
   * @return an environment all of whose Workers have them
   * @throws NullPointerException if the array or one of the registrations is null
   * @throws IllegalArgumentException if there is no registration, or one is given twice
   * @throws io.temporal.worker.TypeAlreadyRegisteredException if two have the same Activity Type
   */
  public static TestWorkflowEnvironment environment(ActivityRegistration... registrations) {
    return TestWorkflowEnvironment.newInstance(
        TestEnvironmentOptions.newBuilder()
            .setWorkflowClientOptions(options(registrations))
            .build());
  }
}
