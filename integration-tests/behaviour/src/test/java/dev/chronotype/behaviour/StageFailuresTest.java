package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.StageCalls.How.LOCALLY;
import static dev.chronotype.behaviour.StageCalls.How.ONCE;
import static dev.chronotype.behaviour.StageWorker.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowStub;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A stage that fails is what a synchronous activity is that throws the same. */
@Timeout(30)
class StageFailuresTest {

  private final StageWorker worker = StageWorker.withOneSlot();

  @AfterEach
  void close() {
    worker.close();
  }

  static Stream<String> kinds() {
    return Stream.concat(Stream.of(Failures.KINDS), Stream.of("canceled"));
  }

  /** Without what the Activity Type and the stack say of the two ways. */
  private static String comparable(String failure) {
    return failure.replace("failLater", "failNow").replaceAll(" at=.*", "");
  }

  private StageActivities.Pending takeReturned(boolean local) throws InterruptedException {
    return local ? worker.activities.pending.take() : worker.takeReturned();
  }

  private void failsAlike(StageCalls.How how) throws Exception {
    String reference = result(worker.start("failNow", how));
    WorkflowStub workflow = worker.start("failLater", how);
    takeReturned(how.local()).stage().complete("go");

    assertThat(reference).startsWith("ActivityFailure of failNow");
    assertThat(comparable(result(workflow))).isEqualTo(comparable(reference));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void fails_as_a_synchronous_one_does_without_the_wrapping_of_futures(String kind)
      throws Exception {
    failsAlike(ONCE.with(new Fail(kind)));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void fails_alike_as_a_local_activity(String kind) throws Exception {
    failsAlike(LOCALLY.with(new Fail(kind)));
  }

  @Test
  void keeps_a_wrapping_without_a_cause() throws Exception {
    WorkflowStub workflow = worker.start("itself");
    worker.takeReturned().stage().completeExceptionally(new CompletionException("alone", null));

    assertThat(result(workflow))
        .contains("message=alone type=java.util.concurrent.CompletionException");
  }

  @Test
  void a_stage_that_cancels_itself_has_failed() throws Exception {
    WorkflowStub workflow = worker.start("itself");
    worker.takeReturned().stage().cancel(true);

    assertThat(result(workflow)).contains("type=" + CancellationException.class.getName());
  }

  @Test
  void is_tried_again_as_a_synchronous_one_is() throws Exception {
    WorkflowStub workflow = worker.start("itself", ONCE.withAttempts(2));
    worker.takeReturned().stage().completeExceptionally(new IllegalStateException("once"));
    worker.takeReturned().stage().complete("twice");

    assertThat(result(workflow)).isEqualTo("twice");
  }

  @Test
  void an_error_fails_it_too() throws Exception {
    WorkflowStub workflow = worker.start("itself");
    worker.takeReturned().stage().completeExceptionally(new StackOverflowError("deep"));

    assertThat(result(workflow)).contains("message=deep type=java.lang.StackOverflowError");
  }

  /** The Heartbeat Timeout has the SDK hold heartbeats back for as long as the test may take. */
  @Test
  void leaves_its_last_heartbeat_to_the_next_attempt() throws Exception {
    try (StageWorker patient = StageWorker.start(StageWorker.oneSlot().build())) {
      StageCalls.How how = ONCE.with(new Count(7)).withAttempts(2).withHeartbeat(9_000);
      String reference = result(patient.start("beatNow", how));
      WorkflowStub workflow = patient.start("beatLater", how);
      patient.takeReturned().stage().complete("go");
      patient.takeReturned().stage().complete("go");

      assertThat(reference).isEqualTo("went on from 7");
      assertThat(result(workflow)).isEqualTo(reference);
    }
  }

  @Test
  void a_result_that_is_too_large_fails_it_once() throws Exception {
    WorkflowStub workflow = worker.start("later", ONCE.withAttempts(3));
    worker.takeReturned().stage().complete("x".repeat(2_100_000));

    assertThat(result(workflow)).contains("type=PayloadTooLarge nonRetryable=true");
    assertThat(worker.history(workflow).filter(HistoryEvent::hasActivityTaskFailedEventAttributes))
        .hasSize(1);
    assertThat(result(worker.start("now", ONCE.with(new Compose("free", ""))))).isEqualTo("free");
  }
}
