package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.StageCalls.How.LOCALLY;
import static dev.chronotype.behaviour.StageCalls.How.ONCE;
import static dev.chronotype.behaviour.StageWorker.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.api.common.v1.Payloads;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.WorkflowStub;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Activities that return a stage. The reflective path has no such thing to compare with. */
@Timeout(30)
class StagesTest {

  private static final StageCalls.How NOW = ONCE.with(new Compose("from a stage", ""));

  private final StageWorker worker = StageWorker.withOneSlot();

  @AfterEach
  void close() {
    worker.close();
  }

  private Payloads recorded(WorkflowStub workflow) {
    return worker
        .history(workflow)
        .filter(HistoryEvent::hasActivityTaskCompletedEventAttributes)
        .map(event -> event.getActivityTaskCompletedEventAttributes().getResult())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void completes_when_the_stage_does() throws Exception {
    WorkflowStub workflow = worker.start("later");
    worker.takeReturned().stage().complete("later");

    assertThat(result(workflow)).isEqualTo("later");
  }

  @Test
  void completes_at_once_with_a_stage_that_is_done() {
    assertThat(result(worker.start("now", NOW))).isEqualTo("from a stage");
  }

  @Test
  void holds_its_slot_until_the_stage_completes() throws Exception {
    WorkflowStub workflow = worker.start("later", ONCE, 2);
    CompletableFuture<Object> first = worker.takeReturned().stage();

    assertThat(worker.activities.pending.poll(100, TimeUnit.MILLISECONDS))
        .as("a second execution on a Worker with one slot")
        .isNull();
    first.complete("1");
    worker.takeReturned().stage().complete("2");
    assertThat(result(workflow).chars().sorted().toArray()).containsExactly('1', '2');
  }

  @Test
  void has_no_result_if_the_stage_has_none_and_is_done() {
    WorkflowStub workflow = worker.start("nothingNow");

    assertThat(result(workflow)).isEqualTo("null");
    assertThat(recorded(workflow).getPayloadsCount()).isZero();
  }

  @Test
  void has_null_for_its_result_if_the_stage_has_none_later() throws Exception {
    WorkflowStub workflow = worker.start("nothingLater");
    worker.takeReturned().stage().complete(null);

    assertThat(result(workflow)).isEqualTo("null");
    // The SDK's manual completion has no other way: the same on the reflective path.
    assertThat(recorded(workflow).getPayloads(0).getMetadataOrThrow("encoding").toStringUtf8())
        .isEqualTo("binary/null");
  }

  @Test
  void fails_with_null_in_the_place_of_a_stage() {
    assertThat(result(worker.start("noStage")))
        .contains(
            "Activity Type \"noStage\" (dev.chronotype.behaviour.StageActivities#noStage) returned"
                + " null instead of a CompletionStage.");
  }

  @Test
  void fails_with_a_result_that_cannot_be_converted_and_frees_its_slot_once() throws Exception {
    WorkflowStub workflow = worker.start("unconvertible");
    worker.takeReturned().stage().complete(new Object());

    assertThat(result(workflow)).contains("DataConverterException");
    holds_its_slot_until_the_stage_completes();
  }

  @Test
  void waits_for_the_stage_as_a_local_activity() throws Exception {
    WorkflowStub workflow = worker.start("later", LOCALLY);
    worker.activities.pending.take().stage().complete("later");

    assertThat(result(workflow)).isEqualTo("later");
  }

  @Test
  void leaves_the_completion_to_whoever_has_the_token_if_the_activity_says_so() throws Exception {
    WorkflowStub workflow = worker.start("handedOver");
    worker.activities.pending.take().stage().complete("by the stage");
    worker
        .environment
        .getWorkflowClient()
        .newActivityCompletionClient()
        .complete(worker.activities.tokens.take(), "by its token");

    assertThat(result(workflow)).isEqualTo("by its token");
  }
}
