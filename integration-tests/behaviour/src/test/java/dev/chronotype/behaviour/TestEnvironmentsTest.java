package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.testing.TestWorkflowExtension;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The SDK's own test utilities. */
class TestEnvironmentsTest {

  /** Calls one activity. */
  @WorkflowInterface
  public interface Greeting {
    @WorkflowMethod
    String run(String name);

    /** Calls it. */
    class Impl implements Greeting {
      private final ProbeActivitiesStub probe = ProbeActivitiesStub.create();

      @Override
      public String run(String name) {
        return probe.compose(new Compose("Hello", name));
      }
    }
  }

  @RegisterExtension
  static final TestWorkflowExtension extension =
      TestWorkflowExtension.newBuilder()
          .setWorkflowClientOptions(
              WorkflowClientOptions.newBuilder()
                  .setPlugins(
                      ChronotypePlugin.of(ProbeActivitiesRegistration.of(new ProbeActivities())))
                  .build())
          .registerWorkflowImplementationTypes(Greeting.Impl.class)
          .build();

  @Test
  void the_workflow_extension_takes_the_plugin(Greeting workflow) {
    assertThat(workflow.run("World")).isEqualTo("Hello, World!");
  }

  private static ActivityEnvironment activityEnvironment() {
    return ActivityEnvironment.of(ProbeActivitiesRegistration.of(new ProbeActivities()));
  }

  @Test
  void the_activity_environment_takes_the_dispatcher() {
    try (ActivityEnvironment environment = activityEnvironment()) {
      SdkProbe probe = environment.probe();
      probe.note(new Compose("Hello", "void"));

      assertThat(probe.compose(new Compose("Hello", "World"))).isEqualTo("Hello, World!");
      assertThat(probe.instance(new Empty())).isEqualTo("the user's");
      assertThat(probe.lines(new Count(2))).containsExactly(new Line("l1", 1), new Line("l2", 2));
      assertThatThrownBy(() -> probe.fail(new Fail("checked")))
          .isInstanceOf(ActivityFailure.class)
          .hasRootCauseMessage("message='checked', type='java.io.IOException', nonRetryable=false");
    }
  }

  @Test
  void the_activity_environment_hears_heartbeats() {
    List<Integer> heard = new ArrayList<>();
    try (ActivityEnvironment environment = activityEnvironment()) {
      environment.sdk().setActivityHeartbeatListener(Integer.class, heard::add);
      SdkProbe probe = environment.probe();

      assertThatThrownBy(() -> probe.beat(new Count(7))).isInstanceOf(ActivityFailure.class);
      environment.sdk().setHeartbeatDetails(8);
      assertThat(probe.beat(new Count(7))).isEqualTo("went on from 8");
    }
    assertThat(heard).containsExactly(7);
  }
}
