package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.chronotype.Clients;
import dev.chronotype.behaviour.ShapesClient.AddArguments;
import dev.chronotype.behaviour.ShapesClient.LinesArguments;
import dev.chronotype.behaviour.ShapesClient.NoneArguments;
import dev.chronotype.behaviour.ShapesClient.VarargsArguments;
import dev.chronotype.runtime.PayloadBudget;
import dev.chronotype.runtime.StandaloneActivities;
import dev.chronotype.testing.TemporalServer;
import io.temporal.client.ActivityAlreadyStartedException;
import io.temporal.client.ActivityFailedException;
import io.temporal.client.ActivityHandle;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TerminatedFailure;
import io.temporal.failure.TimeoutFailure;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Activities that no workflow calls, which the SDK's server in memory does not know. */
@Clients({ProbeActivities.class, StageActivities.class, Shapes.class})
class StandaloneTest {

  private static StandaloneWorker worker;
  private static ProbeActivitiesClient probe;
  private static StageActivitiesClient stages;
  private static ShapesClient shapes;

  @BeforeAll
  static void start() {
    assumeTrue(
        TemporalServer.configured().isReal(), "the server in memory has no standalone activities");
    worker = new StandaloneWorker();
    StandaloneActivities standalone = StandaloneActivities.of(worker.client());
    probe = ProbeActivitiesClient.of(standalone).withOptions(o -> o.setTaskQueue(worker.taskQueue));
    stages =
        StageActivitiesClient.of(standalone)
            .withOptions(
                o ->
                    o.setTaskQueue(worker.taskQueue)
                        .setStartToCloseTimeout(Duration.ofSeconds(10)));
    shapes =
        ShapesClient.of(standalone)
            .withOptions(
                o ->
                    o.setTaskQueue(worker.taskQueue)
                        .setStartToCloseTimeout(Duration.ofSeconds(10)));
  }

  @AfterAll
  static void close() {
    if (worker != null) {
      worker.close();
    }
  }

  private static String id() {
    return "standalone-" + UUID.randomUUID();
  }

  @Test
  void gives_its_result() throws Exception {
    Compose input = new Compose("Hello", "World");

    assertThat(probe.compose().execute(id(), input)).isEqualTo("Hello, World!");
    assertThat(probe.compose().executeAsync(id(), input).get(20, TimeUnit.SECONDS))
        .isEqualTo("Hello, World!");
    assertThat(probe.count().execute(id(), new Count(7))).isEqualTo(7);
    assertThat(probe.note().execute(id(), input)).isNull();
    assertThat(probe.absent().execute(id(), new Empty())).isNull();
  }

  @Test
  void gives_generic_results() {
    List<Line> lines = List.of(new Line("l1", 1), new Line("l2", 2));

    assertThat(probe.lines().execute(id(), new Count(2))).isEqualTo(lines);
    assertThat(probe.index().execute(id(), new Count(1))).isEqualTo(Map.of("l1", lines.get(0)));
    assertThat(probe.maybe().execute(id(), new Count(0))).isEmpty();
    assertThat(probe.page().execute(id(), new Count(2))).isEqualTo(new Page<>(lines, "next"));
  }

  @Test
  void is_found_by_its_id() {
    String id = id();
    ActivityHandle<List<Line>> started = probe.lines().start(id, new Count(1));

    assertThat(started.getActivityId()).isEqualTo(id);
    assertThat(started.getResult()).containsExactly(new Line("l1", 1));
    assertThat(probe.lines().handle(id).getResult()).containsExactly(new Line("l1", 1));
    assertThat(probe.lines().handle(id, started.getActivityRunId()).getResult()).hasSize(1);
    assertThat(started.describe().getActivityType()).isEqualTo("lines");
  }

  @Test
  void is_refused_while_another_has_its_id() {
    String id = id();
    ActivityHandle<String> first = stages.later().start(id, new Empty());

    assertThatThrownBy(() -> stages.later().start(id, new Empty()))
        .isInstanceOf(ActivityAlreadyStartedException.class);

    worker.stages.pending.remove().stage().complete("first");
    assertThat(first.getResult()).isEqualTo("first");
  }

  @Test
  void may_be_asynchronous() throws Exception {
    CompletableFuture<String> later = stages.later().executeAsync(id(), new Empty());
    StageActivities.Pending pending = worker.stages.pending.poll(20, TimeUnit.SECONDS);

    assertThat(later).isNotDone();
    pending.stage().complete("in a while");

    assertThat(later.get(20, TimeUnit.SECONDS)).isEqualTo("in a while");
    assertThat(stages.now().execute(id(), new Compose("now", ""))).isEqualTo("now");
    assertThat(stages.nothingNow().execute(id(), new Empty())).isNull();
  }

  @Test
  void may_be_a_method_of_an_activity_interface() {
    assertThat(shapes.none().execute(id(), new NoneArguments())).isEqualTo("none");
    assertThat(shapes.add().execute(id(), new AddArguments(2, 3))).isEqualTo(5);
    assertThat(
            shapes
                .lines()
                .execute(
                    id(),
                    new LinesArguments(
                        List.of(new Line("a", 1)),
                        Map.of("b", List.of(2)),
                        Optional.of(new Line("c", 3)))))
        .containsExactly(new Line("a", 1), new Line("b", 2), new Line("c", 3));
    assertThat(shapes.texts().execute(id(), new String[] {"a"})).containsExactly("a", null);
    assertThat(
            shapes
                .varargs()
                .execute(id(), new VarargsArguments("a", new Line[] {new Line("b", 1)})))
        .contains("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "unchecked",
        "checked",
        "no message",
        "chain",
        "application",
        "details",
        "non-retryable"
      })
  void fails_as_it_does_in_a_workflow(String kind) {
    ActivityFailure inWorkflow = worker.failureInWorkflow(kind);

    ActivityFailedException failure = failureOf(() -> probe.fail().execute(id(), new Fail(kind)));

    assertThat(Descriptions.failure(failure.getCause()))
        .isEqualTo(Descriptions.failure(inWorkflow.getCause()));
    assertThatThrownBy(
            () -> probe.fail().executeAsync(id(), new Fail(kind)).get(20, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(ActivityFailedException.class);
  }

  private static ActivityFailedException failureOf(ThrowingCallable call) {
    return catchThrowableOfType(ActivityFailedException.class, call);
  }

  @Test
  void is_retried_as_its_definition_says_or_its_caller() {
    assertThat(failureOf(() -> probe.flaky().execute(id(), new Count(1))))
        .hasRootCauseMessage(
            "message='attempt 1', type='java.lang.IllegalStateException', nonRetryable=false");
    assertThat(
            probe
                .flaky()
                .withOptions(o -> o.setRetryOptions(SideBySide.RETRYING.getRetryOptions()))
                .execute(id(), new Count(1)))
        .isEqualTo("attempt 2");
  }

  @Test
  void is_cancelled_through_its_handle() throws Exception {
    ActivityHandle<String> running = probe.untilCancelled().start(id(), new Empty());
    worker.probe.started.poll(20, TimeUnit.SECONDS);

    running.cancel("enough");

    assertThat(failureOf(running::getResult)).hasCauseInstanceOf(CanceledFailure.class);
  }

  @Test
  void is_terminated_through_its_handle() throws Exception {
    String id = id();
    ActivityHandle<String> running = probe.untilCancelled().start(id, new Empty());
    worker.probe.started.poll(20, TimeUnit.SECONDS);

    probe.untilCancelled().handle(id).terminate("enough");

    assertThat(failureOf(running::getResult)).hasCauseInstanceOf(TerminatedFailure.class);
  }

  @Test
  void times_out() {
    assertThat(
            failureOf(
                () ->
                    stages
                        .withOptions(o -> o.setScheduleToCloseTimeout(Duration.ofSeconds(1)))
                        .later()
                        .execute(id(), new Empty())))
        .hasCauseInstanceOf(TimeoutFailure.class);
    worker.stages.pending.clear();
  }

  @Test
  void does_not_start_without_a_timeout() {
    assertThatThrownBy(
            () ->
                ShapesClient.of(StandaloneActivities.of(worker.client()))
                    .withOptions(o -> o.setTaskQueue(worker.taskQueue))
                    .none()
                    .start(id(), new NoneArguments()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Timeout");
  }

  @Test
  void has_the_payload_budget_of_the_plugin_both_ways() {
    String large = "x".repeat(StandaloneWorker.BUDGET);

    assertThatThrownBy(() -> probe.compose().execute(id(), new Compose(large, "")))
        .isInstanceOfSatisfying(
            ApplicationFailure.class,
            refused -> {
              assertThat(refused.getType()).isEqualTo(PayloadBudget.FAILURE_TYPE);
              assertThat(refused.getOriginalMessage()).startsWith("Activity Type \"compose\": ");
            });
    assertThat(
            failureOf(() -> probe.lines().execute(id(), new Count(StandaloneWorker.BUDGET / 20))))
        .cause()
        .isInstanceOfSatisfying(
            ApplicationFailure.class,
            failed -> assertThat(failed.getType()).isEqualTo(PayloadBudget.FAILURE_TYPE));
  }

  @Test
  void sends_the_bytes_that_a_stub_sends() {
    Compose composed = new Compose("Grüß \u2028 \"Gott\"", null);
    LinesArguments arguments =
        new LinesArguments(List.of(new Line("a", 1)), Map.of("b", List.of(2)), Optional.empty());
    String compose = id();
    String lines = id();

    probe.compose().start(compose, composed);
    shapes.lines().start(lines, arguments);

    assertThat(worker.inputOf(compose))
        .isEqualTo(
            worker.inputInWorkflow(
                () -> ProbeActivitiesStub.create(SideBySide.OPTIONS).compose(composed)));
    assertThat(worker.inputOf(lines))
        .isEqualTo(
            worker.inputInWorkflow(
                () ->
                    ShapesStub.create(SideBySide.OPTIONS)
                        .lines(
                            List.of(new Line("a", 1)), Map.of("b", List.of(2)), Optional.empty())));
  }

  @Test
  void is_told_that_it_is_in_no_workflow() {
    assertThat(probe.info().execute(id(), new Empty())).startsWith("info null default");
  }
}
