package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.SideBySide.LOCAL;
import static dev.chronotype.behaviour.SideBySide.OPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.history.v1.HistoryEvent;
import io.temporal.client.ActivityCanceledException;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerOptions;
import io.temporal.workflow.Async;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Activities that return a stage. The reflective path has no such thing to compare with. */
@Timeout(30)
class StagesTest {

  /** Calls activities of {@link StageActivities} by their name. */
  @WorkflowInterface
  public interface Calling {
    @WorkflowMethod
    String run(String activityType, boolean local, int times);

    /** Calls them. */
    class Impl implements Calling {
      @Override
      public String run(String activityType, boolean local, int times) {
        Object input = activityType.equals("now") ? new Compose("from a stage", "") : new Empty();
        String result = "";
        if (local) {
          return Workflow.newUntypedLocalActivityStub(LOCAL)
              .execute(activityType, String.class, input);
        }
        Promise<?>[] promises = new Promise<?>[times];
        for (int i = 0; i < times; i++) {
          promises[i] =
              Async.function(
                  () ->
                      Workflow.newUntypedActivityStub(OPTIONS)
                          .execute(activityType, String.class, input));
        }
        for (Promise<?> promise : promises) {
          result += promise.get();
        }
        return result;
      }
    }
  }

  private final StageActivities activities = new StageActivities();
  private TestWorkflowEnvironment environment;

  @BeforeEach
  void startWorkerWithOneSlot() {
    environment =
        Environments.with(ChronotypePlugin.of(StageActivitiesRegistration.of(activities)));
    environment
        .newWorker("q", WorkerOptions.newBuilder().setMaxConcurrentActivityExecutionSize(1).build())
        .registerWorkflowImplementationTypes(Calling.Impl.class);
    environment.start();
  }

  @AfterEach
  void close() {
    environment.close();
  }

  private WorkflowStub start(String activityType, boolean local, int times) {
    WorkflowStub workflow =
        environment
            .getWorkflowClient()
            .newUntypedWorkflowStub(
                "Calling", WorkflowOptions.newBuilder().setTaskQueue("q").build());
    workflow.start(activityType, local, times);
    return workflow;
  }

  private WorkflowStub start(String activityType) {
    return start(activityType, false, 1);
  }

  private static String result(WorkflowStub workflow) {
    try {
      return workflow.getResult(String.class);
    } catch (WorkflowFailedException e) {
      return Descriptions.failure(e.getCause());
    }
  }

  private Payloads recorded(WorkflowStub workflow) {
    return environment
        .getWorkflowClient()
        .fetchHistory(workflow.getExecution().getWorkflowId())
        .getEvents()
        .stream()
        .filter(HistoryEvent::hasActivityTaskCompletedEventAttributes)
        .map(event -> event.getActivityTaskCompletedEventAttributes().getResult())
        .findFirst()
        .orElseThrow();
  }

  /** The stage of an activity that has left its thread, so that it completes later indeed. */
  private CompletableFuture<Object> takeReturned() throws InterruptedException {
    StageActivities.Pending pending = activities.pending.take();
    while (!pending.context().isUseLocalManualCompletion()) {
      Thread.sleep(1);
    }
    return pending.stage();
  }

  @Test
  void completes_when_the_stage_does() throws Exception {
    WorkflowStub workflow = start("later");
    takeReturned().complete("later");

    assertThat(result(workflow)).isEqualTo("later");
  }

  @Test
  void completes_at_once_with_a_stage_that_is_done() {
    assertThat(result(start("now"))).isEqualTo("from a stage");
  }

  @Test
  void holds_its_slot_until_the_stage_completes() throws Exception {
    WorkflowStub workflow = start("later", false, 2);
    CompletableFuture<Object> first = takeReturned();

    assertThat(activities.pending.poll(100, TimeUnit.MILLISECONDS))
        .as("a second execution on a Worker with one slot")
        .isNull();
    first.complete("1");
    takeReturned().complete("2");
    assertThat(result(workflow).chars().sorted().toArray()).containsExactly('1', '2');
  }

  @Test
  void has_no_result_if_the_stage_has_none_and_is_done() {
    WorkflowStub workflow = start("nothingNow");

    assertThat(result(workflow)).isEqualTo("null");
    assertThat(recorded(workflow).getPayloadsCount()).isZero();
  }

  @Test
  void has_null_for_its_result_if_the_stage_has_none_later() throws Exception {
    WorkflowStub workflow = start("nothingLater");
    takeReturned().complete(null);

    assertThat(result(workflow)).isEqualTo("null");
    // The SDK's manual completion has no other way: the same on the reflective path.
    assertThat(recorded(workflow).getPayloads(0).getMetadataOrThrow("encoding").toStringUtf8())
        .isEqualTo("binary/null");
  }

  @Test
  void fails_as_the_stage_does_without_its_wrapping() throws Exception {
    WorkflowStub workflow = start("later");
    takeReturned().completeExceptionally(new IOException("of the stage"));

    assertThat(result(workflow)).contains("message=of the stage type=java.io.IOException");
  }

  @Test
  void keeps_what_an_application_failure_says() throws Exception {
    WorkflowStub workflow = start("later");
    takeReturned()
        .completeExceptionally(
            ApplicationFailure.newNonRetryableFailure("never again", "Type", new Line("l", 1)));

    assertThat(result(workflow))
        .contains("message=never again type=Type nonRetryable=true details=1");
  }

  @Test
  void is_cancelled_by_a_stage_that_says_so() throws Exception {
    WorkflowStub workflow = start("later");
    CompletableFuture<Object> stage = takeReturned();
    workflow.cancel();
    while (!environment
        .getWorkflowClient()
        .fetchHistory(workflow.getExecution().getWorkflowId())
        .getHistory()
        .toString()
        .contains("ACTIVITY_TASK_CANCEL_REQUESTED")) {
      Thread.sleep(5);
    }
    stage.completeExceptionally(new ActivityCanceledException());

    assertThat(result(workflow)).contains("CanceledFailure");
    // The slot is free again.
    assertThat(result(start("now"))).isEqualTo("from a stage");
  }

  @Test
  void fails_with_null_in_the_place_of_a_stage() {
    assertThat(result(start("noStage")))
        .contains(
            "Activity Type \"noStage\" (dev.chronotype.behaviour.StageActivities#noStage) returned"
                + " null instead of a CompletionStage.");
  }

  @Test
  void fails_with_a_result_that_cannot_be_converted_and_frees_its_slot_once() throws Exception {
    WorkflowStub workflow = start("unconvertible");
    takeReturned().complete(new Object());

    assertThat(result(workflow)).contains("DataConverterException");
    holds_its_slot_until_the_stage_completes();
  }

  @Test
  void waits_for_the_stage_as_a_local_activity() throws Exception {
    WorkflowStub workflow = start("later", true, 1);
    activities.pending.take().stage().complete("later");

    assertThat(result(workflow)).isEqualTo("later");
  }

  @Test
  void leaves_the_completion_to_whoever_has_the_token_if_the_activity_says_so() throws Exception {
    WorkflowStub workflow = start("handedOver");
    activities.pending.take().stage().complete("by the stage");
    environment
        .getWorkflowClient()
        .newActivityCompletionClient()
        .complete(activities.tokens.take(), "by its token");

    assertThat(result(workflow)).isEqualTo("by its token");
  }
}
