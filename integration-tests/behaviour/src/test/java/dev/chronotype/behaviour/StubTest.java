package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.SideBySide.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.RetryOptions;
import io.temporal.workflow.Async;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The ways to make a generated stub, each compared with the same by the SDK's own. */
class StubTest {

  @RegisterExtension static final SideBySide paths = new SideBySide();

  private static final Compose INPUT = new Compose("Hello", "World");

  /** Held by the class, as users will: it must not belong to the first workflow that calls it. */
  private static final ProbeActivitiesStub SHARED = ProbeActivitiesStub.create();

  private void assertSame(Scenario typed, Scenario reflective) throws Exception {
    Outcome reference = paths.run(Path.REFLECTIVE, reflective);
    paths.run(Path.PLUGIN, typed).assertSameAs(reference, Path.PLUGIN);
  }

  @Test
  void has_the_options_of_the_definition() throws Exception {
    assertSame(
        stubs -> ProbeActivitiesStub.create().compose(INPUT),
        stubs -> stubs.remote(OPTIONS).compose(INPUT));
  }

  @Test
  void changes_options_for_a_call() throws Exception {
    assertSame(
        stubs ->
            ProbeActivitiesStub.create()
                .withOptions(o -> o.setHeartbeatTimeout(Duration.ofSeconds(3)))
                .withOptions(o -> o.setScheduleToCloseTimeout(Duration.ofSeconds(40)))
                .compose(INPUT),
        stubs ->
            stubs
                .remote(
                    OPTIONS.toBuilder()
                        .setHeartbeatTimeout(Duration.ofSeconds(3))
                        .setScheduleToCloseTimeout(Duration.ofSeconds(40))
                        .build())
                .compose(INPUT));
  }

  @Test
  void calls_local_activities_with_the_options_of_the_definition() throws Exception {
    LocalActivityOptions same =
        LocalActivityOptions.newBuilder()
            .setStartToCloseTimeout(Duration.ofSeconds(10))
            .setRetryOptions(RetryOptions.newBuilder().setMaximumAttempts(1).build())
            .build();
    assertSame(
        stubs -> ProbeActivitiesStub.createLocal().flaky(new Count(5)),
        stubs -> stubs.local(same).flaky(new Count(5)));
  }

  @Test
  void changes_options_of_a_local_call() throws Exception {
    assertSame(
        stubs ->
            ProbeActivitiesStub.createLocal()
                .withLocalOptions(o -> o.setDoNotIncludeArgumentsIntoMarker(true))
                .compose(INPUT),
        stubs ->
            stubs
                .local(
                    LocalActivityOptions.newBuilder()
                        .setStartToCloseTimeout(Duration.ofSeconds(10))
                        .setDoNotIncludeArgumentsIntoMarker(true)
                        .build())
                .compose(INPUT));
  }

  @Test
  void works_as_a_method_reference_of_async() throws Exception {
    assertSame(
        stubs -> Async.function(ProbeActivitiesStub.create()::compose, INPUT).get(),
        stubs -> Async.function(stubs.remote(OPTIONS)::compose, INPUT).get());
  }

  @Test
  void may_be_shared_by_workflows() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(paths.run(Path.PLUGIN, stubs -> SHARED.compose(INPUT)).result())
          .isEqualTo("Hello, World!");
    }
  }
}
