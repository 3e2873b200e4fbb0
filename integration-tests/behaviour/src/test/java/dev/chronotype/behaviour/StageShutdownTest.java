package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.StageCalls.How.LOCALLY;
import static dev.chronotype.behaviour.StageWorker.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.client.WorkflowStub;
import io.temporal.worker.WorkerFactory;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What becomes of open stages when their Worker ends. */
@Timeout(30)
class StageShutdownTest {

  private final StageWorker worker = StageWorker.withOneSlot();
  private final WorkerFactory factory = worker.environment.getWorkerFactory();

  @AfterEach
  void close() {
    worker.close();
  }

  @Test
  void a_graceful_shutdown_waits_for_open_stages() throws Exception {
    WorkflowStub workflow = worker.start("itself");
    StageActivities.Pending pending = worker.takeReturned();
    factory.shutdown();
    factory.awaitTermination(500, TimeUnit.MILLISECONDS);

    assertThat(factory.isTerminated()).isFalse();
    assertThat(pending.stage()).isNotDone();
    pending.stage().complete("in time");
    factory.awaitTermination(20, TimeUnit.SECONDS);
    assertThat(factory.isTerminated()).isTrue();
    assertThat(worker.hasEvent(workflow, "_ACTIVITY_TASK_COMPLETED")).isTrue();
  }

  @Test
  void a_stage_that_completes_after_the_worker_has_ended_is_still_reported() throws Exception {
    WorkflowStub workflow = worker.start("itself");
    StageActivities.Pending pending = worker.takeReturned();
    factory.shutdownNow();
    factory.awaitTermination(20, TimeUnit.SECONDS);

    assertThat(factory.isTerminated()).isTrue();
    assertThat(pending.stage()).isNotDone();
    pending.stage().complete("late");
    await(() -> worker.hasEvent(workflow, "_ACTIVITY_TASK_COMPLETED"));
  }

  @Test
  void the_end_of_the_worker_interrupts_a_local_activity_and_cancels_its_stage() throws Exception {
    worker.start("itself", LOCALLY);
    StageActivities.Pending pending = worker.activities.pending.take();
    factory.shutdownNow();

    await(() -> pending.stage().isCancelled());
  }
}
