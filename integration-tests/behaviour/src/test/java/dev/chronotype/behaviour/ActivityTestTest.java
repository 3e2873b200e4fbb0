package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chronotype.testing.ActivityTest;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.enums.v1.RetryState;
import io.temporal.api.enums.v1.TimeoutType;
import io.temporal.client.ActivityCanceledException;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import io.temporal.failure.TimeoutFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Activities called through their generated stubs, without a workflow. */
@Timeout(60)
class ActivityTestTest {

  private final ProbeActivities activities = new ProbeActivities();
  private final StageActivities stages = new StageActivities();
  private final ActivityTest test =
      ActivityTest.of(
          ProbeActivitiesRegistration.of(activities), StageActivitiesRegistration.of(stages));
  private final ProbeActivitiesStub probe = ProbeActivitiesStub.create();
  private final StageActivitiesStub stage =
      StageActivitiesStub.create(
          ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(20)).build());

  @AfterEach
  void close() {
    test.close();
  }

  private static <T extends Throwable> T cause(Class<T> type, Runnable call) {
    ActivityFailure failure = catchThrowableOfType(ActivityFailure.class, call::run);
    assertThat(failure).isNotNull();
    return type.cast(failure.getCause());
  }

  @Test
  void returns_what_the_activity_returns() {
    assertThat(test.call(() -> probe.compose(new Compose("Hello", "World"))))
        .isEqualTo("Hello, World!");
    assertThat(test.call(() -> probe.lines(new Count(2))))
        .containsExactly(new Line("l1", 1), new Line("l2", 2));
    int count = test.call(() -> probe.count(new Count(3)));
    assertThat(count).isEqualTo(3);
    assertThat(test.call(() -> probe.maybe(new Count(0)))).isEmpty();
    assertThat(test.call(() -> probe.absent(new Empty()))).isNull();
    assertThat(test.call(() -> probe.instance(new Empty()))).isEqualTo("the user's");
    test.run(() -> probe.note(new Compose("Hello", "void")));
  }

  @Test
  void makes_several_calls_in_one() {
    assertThat(test.call(() -> probe.count(new Count(3)) + probe.count(new Count(4)))).isEqualTo(7);
  }

  @Test
  void fails_as_a_workflow_would_see_it() {
    ApplicationFailure failure =
        cause(ApplicationFailure.class, () -> test.run(() -> probe.fail(new Fail("checked"))));

    assertThat(failure.getType()).isEqualTo("java.io.IOException");
    assertThat(failure.getOriginalMessage()).isEqualTo("checked");
    assertThat(failure.isNonRetryable()).isFalse();
  }

  @Test
  void says_whether_there_would_be_another_attempt() {
    assertThat(retryState("checked", "Other"))
        .isEqualTo(RetryState.RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED);
    assertThat(retryState("checked", "java.io.IOException"))
        .isEqualTo(RetryState.RETRY_STATE_NON_RETRYABLE_FAILURE);
    assertThat(retryState("non-retryable", "Other"))
        .isEqualTo(RetryState.RETRY_STATE_NON_RETRYABLE_FAILURE);
  }

  private RetryState retryState(String kind, String doNotRetry) {
    ProbeActivitiesStub stub =
        probe.withOptions(
            o -> o.setRetryOptions(RetryOptions.newBuilder().setDoNotRetry(doNotRetry).build()));
    return catchThrowableOfType(
            ActivityFailure.class, () -> test.run(() -> stub.fail(new Fail(kind))))
        .getRetryState();
  }

  @Test
  void has_the_attempt_that_it_is_told() {
    ApplicationFailure first =
        cause(ApplicationFailure.class, () -> test.run(() -> probe.flaky(new Count(2))));
    assertThat(first.getOriginalMessage()).isEqualTo("attempt 1");

    assertThat(test.attempt(3).call(() -> probe.flaky(new Count(2)))).isEqualTo("attempt 3");
    assertThatThrownBy(() -> test.attempt(0))
        .hasMessage("The attempt is 0, but the first one is 1.");
  }

  @Test
  void hears_heartbeats_and_gives_those_of_the_attempt_before() {
    assertThatThrownBy(() -> test.run(() -> probe.beat(new Count(7))))
        .isInstanceOf(ActivityFailure.class);
    assertThat(test.heartbeats(Integer.class)).containsExactly(7);

    assertThat(test.attempt(2).heartbeatDetails(8).call(() -> probe.beat(new Count(7))))
        .isEqualTo("went on from 8");
  }

  @Test
  void cancels_at_the_heartbeat_that_the_test_chooses() {
    List<String> heard = new ArrayList<>();
    test.onHeartbeat(
        String.class,
        text -> {
          heard.add(text);
          if (heard.size() == 3) {
            test.cancel();
          }
        });

    cause(CanceledFailure.class, () -> test.run(() -> probe.untilCancelled(new Empty())));

    assertThat(heard).containsExactly("started", "still running", "still running");
    assertThat(test.heartbeats(String.class)).isEqualTo(heard);
  }

  @Test
  void cancels_what_is_called_later() {
    test.cancel();

    cause(CanceledFailure.class, () -> test.run(() -> probe.untilCancelled(new Empty())));
    assertThat(test.heartbeats(String.class)).containsExactly("started");
  }

  @Test
  void waits_for_a_stage() throws Exception {
    CompletableFuture<String> result = test.start(() -> stage.later(new Empty()));
    stages.pending.take().stage().complete("later");

    assertThat(result.join()).isEqualTo("later");
    assertThat(test.call(() -> stage.now(new Compose("now", "")))).isEqualTo("now");
  }

  @Test
  void cancels_a_stage() throws Exception {
    CompletableFuture<Object> result = test.start(() -> stage.itself(new Empty()));
    StageActivities.Pending pending = stages.pending.take();
    StageWorker.await(() -> pending.context().isUseLocalManualCompletion());

    test.cancel();
    assertThatThrownBy(() -> pending.context().heartbeat("still there"))
        .isInstanceOf(ActivityCanceledException.class);

    assertThatThrownBy(result::join)
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOf(ActivityFailure.class)
        .hasCauseInstanceOf(CanceledFailure.class);
    assertThat(pending.stage()).isCancelled();
  }

  @Test
  void runs_out_of_time() {
    ProbeActivitiesStub quick =
        probe.withOptions(o -> o.setStartToCloseTimeout(Duration.ofMillis(300)));
    assertTimesOut(
        TimeoutType.TIMEOUT_TYPE_START_TO_CLOSE, () -> quick.untilCancelled(new Empty()));
    ProbeActivitiesStub watched =
        probe.withOptions(o -> o.setHeartbeatTimeout(Duration.ofMillis(300)));
    assertTimesOut(TimeoutType.TIMEOUT_TYPE_HEARTBEAT, () -> watched.handOver(new Empty()));
  }

  private void assertTimesOut(TimeoutType type, Runnable call) {
    assertThat(cause(TimeoutFailure.class, () -> test.run(call)).getTimeoutType()).isEqualTo(type);
  }

  @Test
  void refuses_what_only_workflows_can_call() {
    assertThatThrownBy(() -> test.call(() -> probe.countAsync(new Count(1))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "…Async(…) gives a Promise, which there is in workflows only; to test the activity"
                + " \"count\", call its other method, by ActivityTest.start(…) to go on"
                + " meanwhile.");
    assertThatThrownBy(() -> test.call(() -> ProbeActivitiesStub.createLocal().count(new Count(1))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "A stub of createLocal(…) works in workflows only; to test the activity \"count\", use"
                + " one of create(…).");
  }

  @Test
  void names_what_is_not_registered() {
    try (ActivityTest other = ActivityTest.of(StageActivitiesRegistration.of(stages))) {
      ApplicationFailure failure =
          cause(ApplicationFailure.class, () -> other.run(() -> probe.count(new Count(1))));

      assertThat(failure.getOriginalMessage())
          .startsWith("Activity Type \"count\" is not registered with a worker. Known types are: ");
    }
  }

  @Test
  void ends_what_still_runs() throws Exception {
    CompletableFuture<String> result = test.start(() -> stage.later(new Empty()));
    stages.pending.take();

    test.close();

    assertThatThrownBy(result::join)
        .hasRootCauseMessage("The ActivityTest was closed before the activity \"later\" ended.");
  }
}
