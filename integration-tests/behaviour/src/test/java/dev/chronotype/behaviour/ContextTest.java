package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.SideBySide.OPTIONS;
import static dev.chronotype.behaviour.SideBySide.RETRYING;
import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an activity does through its execution context works as on the reflective path. */
class ContextTest {

  @RegisterExtension static final SideBySide paths = new SideBySide();

  @Test
  void reads_its_info() throws Exception {
    Outcome outcome = paths.same(stubs -> stubs.remote(OPTIONS).info(new Empty()));

    assertThat(outcome.result())
        .isEqualTo(
            "info ScenarioWorkflow default behaviour attempt=1 local=false startToClose=PT10S"
                + " heartbeat=PT0S");
  }

  @Test
  void sees_its_own_instance() throws Exception {
    Scenario instance = stubs -> stubs.remote(OPTIONS).instance(new Empty());

    assertThat(paths.run(Path.REFLECTIVE, instance).result()).isEqualTo("the user's");
    assertThat(paths.run(Path.PLUGIN, instance).result()).isEqualTo("the user's");
    assertThat(paths.run(Path.INTERFACE, instance).result()).isEqualTo("the user's");
    // The known difference of a dispatcher that is registered by hand.
    assertThat(paths.run(Path.BY_HAND, instance).result()).isEqualTo("ActivityDispatcher");
  }

  @Test
  void gets_its_heartbeats_details_back_on_a_retry() throws Exception {
    ActivityOptions options =
        RETRYING.toBuilder().setHeartbeatTimeout(Duration.ofSeconds(5)).build();

    Outcome outcome = paths.same(stubs -> stubs.remote(options).beat(new Count(7)));

    assertThat(outcome.result()).isEqualTo("went on from 7");
  }

  @Test
  void is_cancelled_by_its_heartbeat() throws Exception {
    ActivityOptions options =
        OPTIONS.toBuilder()
            .setHeartbeatTimeout(Duration.ofSeconds(5))
            .setCancellationType(ActivityCancellationType.WAIT_CANCELLATION_COMPLETED)
            .build();

    Scenario scenario = stubs -> stubs.remote(options).untilCancelled(new Empty());
    SideBySide.Driver cancel =
        (harness, workflow) -> {
          harness.activities.started.take();
          workflow.cancel();
        };

    Outcome reference = paths.run(Path.REFLECTIVE, scenario, cancel).withoutWorkflowTasks();

    assertThat(reference.result()).contains("CanceledFailure");
    assertThat(reference.history()).anyMatch(e -> e.contains("EVENT_TYPE_ACTIVITY_TASK_CANCELED"));
    for (Path path : new Path[] {Path.PLUGIN, Path.INTERFACE, Path.BY_HAND}) {
      paths.run(path, scenario, cancel).withoutWorkflowTasks().assertSameAs(reference, path);
    }
  }

  @Test
  void leaves_its_completion_to_whoever_has_its_token() throws Exception {
    Outcome outcome =
        paths.same(
            stubs -> stubs.remote(OPTIONS).handOver(new Empty()),
            (harness, workflow) ->
                harness
                    .client()
                    .newActivityCompletionClient()
                    .complete(harness.activities.started.take(), "completed from outside"));

    assertThat(outcome.result()).isEqualTo("completed from outside");
  }

  @Test
  void leaves_its_failure_to_whoever_has_its_token() throws Exception {
    Outcome outcome =
        paths.same(
            stubs -> stubs.remote(OPTIONS).handOver(new Empty()),
            (harness, workflow) -> {
              byte[] token = harness.activities.started.take();
              IllegalStateException failure = new IllegalStateException("from outside");
              failure.setStackTrace(new StackTraceElement[0]);
              harness.client().newActivityCompletionClient().completeExceptionally(token, failure);
            });

    assertThat(outcome.result()).contains("message=from outside");
  }
}
