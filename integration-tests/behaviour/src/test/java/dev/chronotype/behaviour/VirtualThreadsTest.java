package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.StageCalls.How.LOCALLY;
import static dev.chronotype.behaviour.StageCalls.How.ONCE;
import static dev.chronotype.behaviour.StageWorker.result;
import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.client.WorkflowStub;
import io.temporal.worker.WorkerOptions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** Activities run on virtual threads where the Worker's options say so, from JDK 21 on. */
@EnabledForJreRange(min = JRE.JAVA_21)
@Timeout(30)
class VirtualThreadsTest {

  private final StageWorker worker =
      StageWorker.start(WorkerOptions.newBuilder().setUsingVirtualThreads(true).build());

  @AfterEach
  void close() {
    worker.close();
  }

  @Test
  void a_synchronous_activity() {
    assertThat(result(worker.start("thread"))).isEqualTo("virtual");
  }

  @Test
  void a_local_activity() {
    assertThat(result(worker.start("thread", LOCALLY))).isEqualTo("virtual");
  }

  @Test
  void an_asynchronous_activity() throws Exception {
    WorkflowStub workflow = worker.start("threadLater");
    worker.takeReturned().stage().complete("go");

    assertThat(result(workflow)).isEqualTo("virtual");
  }

  @Test
  void an_asynchronous_activity_that_is_local_waits_on_one() throws Exception {
    WorkflowStub workflow = worker.start("threadLater", LOCALLY);
    worker.activities.pending.take().stage().complete("go");

    assertThat(result(workflow)).isEqualTo("virtual");
  }

  @Test
  void fails_and_is_tried_again_as_on_platform_threads() {
    assertThat(result(worker.start("beatNow", ONCE.with(new Count(3)).withAttempts(2))))
        .isEqualTo("went on from 3");
  }
}
