package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.StageCalls.How.LOCALLY;
import static dev.chronotype.behaviour.StageCalls.How.ONCE;
import static dev.chronotype.behaviour.StageWorker.await;
import static dev.chronotype.behaviour.StageWorker.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.ActivityCompletionException;
import io.temporal.client.ActivityNotExistsException;
import io.temporal.client.WorkflowStub;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A stage is cancelled when it becomes known that its result is not wanted any more. */
@Timeout(30)
class StageCancellationTest {

  private static final String BUFFER = "temporal.activity.localTimeoutBufferMs";
  private static final StageCalls.How BEATING = ONCE.withHeartbeat(5_000);

  private final StageWorker worker = StageWorker.withOneSlot();

  @AfterEach
  void close() {
    System.clearProperty(BUFFER);
    worker.close();
  }

  /** On this thread, which is none of the activity's. */
  private static ActivityCompletionException beatUntilItFails(ActivityExecutionContext context)
      throws InterruptedException {
    while (true) {
      try {
        context.heartbeat("still there");
      } catch (ActivityCompletionException e) {
        return e;
      }
      Thread.sleep(5);
    }
  }

  private void assertThatTheSlotIsFree() {
    assertThat(result(worker.start("now", ONCE.with(new Compose("free", ""))))).isEqualTo("free");
  }

  @Test
  void is_cancelled_with_the_activity() throws Exception {
    WorkflowStub workflow = worker.start("itself", BEATING);
    StageActivities.Pending pending = worker.takeReturned();
    pending.context().heartbeat("before");
    workflow.cancel();

    assertThat(beatUntilItFails(pending.context())).isInstanceOf(ActivityCanceledException.class);
    assertThat(result(workflow)).contains("CanceledFailure");
    assertThat(pending.stage()).isCancelled();
    assertThat(worker.hasEvent(workflow, "_ACTIVITY_TASK_CANCELED")).isTrue();
    assertThatTheSlotIsFree();
  }

  @Test
  void is_cancelled_with_the_activity_of_a_dispatcher_that_is_registered_by_hand()
      throws Exception {
    try (StageWorker byHand = StageWorker.byHand()) {
      WorkflowStub workflow = byHand.start("itself", BEATING);
      StageActivities.Pending pending = byHand.takeReturned();
      workflow.cancel();
      beatUntilItFails(pending.context());

      assertThat(result(workflow)).contains("CanceledFailure");
      assertThat(pending.stage()).isCancelled();
      assertThat(byHand.hasEvent(workflow, "_ACTIVITY_TASK_CANCELED")).isTrue();
    }
  }

  @Test
  void ends_in_its_result_if_it_cannot_be_cancelled() throws Exception {
    WorkflowStub workflow = worker.start("later", BEATING);
    StageActivities.Pending pending = worker.takeReturned();
    workflow.cancel();
    beatUntilItFails(pending.context());
    pending.stage().complete("after all");

    // The SDK has a workflow that was cancelled end so, whatever it returns.
    assertThat(result(workflow)).contains("Workflow canceled");
    assertThat(worker.hasEvent(workflow, "_ACTIVITY_TASK_COMPLETED")).isTrue();
  }

  @Test
  void is_cancelled_by_a_stage_that_says_so() throws Exception {
    WorkflowStub workflow = worker.start("later");
    StageActivities.Pending pending = worker.takeReturned();
    workflow.cancel();
    await(() -> worker.hasEvent(workflow, "ACTIVITY_TASK_CANCEL_REQUESTED"));
    pending.stage().completeExceptionally(new ActivityCanceledException());

    assertThat(result(workflow)).contains("CanceledFailure");
    assertThatTheSlotIsFree();
  }

  @Test
  void is_cancelled_when_a_heartbeat_tells_that_the_service_has_given_it_up() throws Exception {
    WorkflowStub workflow = worker.start("itself", BEATING.withStartToClose(1_000));
    StageActivities.Pending pending = worker.takeReturned();

    assertThat(beatUntilItFails(pending.context())).isInstanceOf(ActivityNotExistsException.class);
    await(() -> pending.stage().isCancelled());
    assertThat(result(workflow)).contains("TimeoutFailure");
    assertThatTheSlotIsFree();
  }

  @Test
  void is_cancelled_after_its_start_to_close_timeout() throws Exception {
    System.setProperty(BUFFER, "2000");
    WorkflowStub workflow = worker.start("itself", ONCE.withStartToClose(1_000));
    StageActivities.Pending pending = worker.takeReturned();

    assertThat(result(workflow)).contains("TimeoutFailure");
    await(() -> pending.stage().isCancelled());
    assertThatTheSlotIsFree();
  }

  @Test
  void frees_its_thread_after_the_start_to_close_timeout_of_a_local_activity() throws Exception {
    System.setProperty(BUFFER, "2000");
    WorkflowStub workflow = worker.start("itself", LOCALLY.withStartToClose(500));
    StageActivities.Pending pending = worker.activities.pending.take();

    assertThat(result(workflow)).contains("TimeoutFailure");
    await(() -> pending.stage().isCancelled());
  }

  @Test
  void is_cancelled_by_the_end_of_the_worker() throws Exception {
    WorkflowStub workflow = worker.start("itself", BEATING.withAttempts(2));
    StageActivities.Pending pending = worker.takeReturned();
    worker.environment.getWorkerFactory().shutdownNow();

    beatUntilItFails(pending.context());
    await(() -> pending.stage().isCancelled());
    await(
        () ->
            workflow.describe().getRawDescription().getPendingActivitiesList().stream()
                .anyMatch(
                    activity -> activity.toString().contains("ActivityWorkerShutdownException")));
  }
}
