package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.runtime.StandaloneActivities;
import dev.chronotype.testing.TemporalServer;
import io.temporal.testing.TestWorkflowEnvironment;
import org.junit.jupiter.api.Test;

/** The SDK's server in memory, or an old one. */
class StandaloneUnsupportedTest {

  @Test
  void a_server_without_them_is_named_and_the_way_out() {
    assumeFalse(TemporalServer.configured().isReal(), "the real server has standalone activities");
    try (TestWorkflowEnvironment environment =
        TemporalServer.configured()
            .environment(
                ChronotypePlugin.of(ProbeActivitiesRegistration.of(new ProbeActivities())))) {
      ProbeActivitiesClient probe =
          ProbeActivitiesClient.of(StandaloneActivities.of(environment.getWorkflowClient()))
              .withOptions(o -> o.setTaskQueue("any"));

      assertThatThrownBy(() -> probe.compose().execute("1", new Compose("Hello", "World")))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageStartingWith("This Temporal Service has no standalone activities (")
          .hasMessageContaining("activity.enableStandalone");
    }
  }
}
