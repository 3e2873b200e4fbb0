package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.StageCalls.How.ONCE;
import static dev.chronotype.behaviour.StageWorker.result;
import static org.assertj.core.api.Assertions.assertThat;

import dev.chronotype.testing.TemporalServer;
import io.temporal.client.WorkflowStub;
import io.temporal.worker.WorkerOptions;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Activities whose stages are open need no thread each. */
class ManyStagesTest {

  /** A real server that keeps all in SQLite takes minutes for 10,000. */
  private static final int ACTIVITIES = TemporalServer.configured().isReal() ? 2_000 : 10_000;

  /** A Service takes at most 2,000 open activities of one workflow. */
  private static final int OF_ONE_WORKFLOW = 500;

  /** Those of the server in memory, of pollers and of calls that are just being started. */
  private static final int THREADS = 400;

  private static int threads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
  }

  @Test
  @Timeout(120)
  void many_at_once_hold_their_slots_but_no_thread_each() throws Exception {
    WorkerOptions options =
        WorkerOptions.newBuilder()
            .setMaxConcurrentActivityExecutionSize(ACTIVITIES)
            .setMaxConcurrentActivityTaskPollers(20)
            .build();
    try (StageWorker worker = StageWorker.start(options)) {
      int before = threads();
      List<WorkflowStub> workflows =
          Stream.generate(
                  () -> worker.start("itself", ONCE.withStartToClose(300_000), OF_ONE_WORKFLOW))
              .limit(ACTIVITIES / OF_ONE_WORKFLOW)
              .toList();
      int most = 0;
      List<StageActivities.Pending> open = new ArrayList<>();
      while (open.size() < ACTIVITIES) {
        open.add(worker.activities.pending.poll(60, TimeUnit.SECONDS));
        most = Math.max(most, threads());
      }
      assertThat(open).doesNotContainNull().noneMatch(pending -> pending.stage().isDone());
      for (StageActivities.Pending pending : open) {
        pending.stage().complete("x");
      }
      most = Math.max(most, threads());

      assertThat(most - before).as("threads that were added").isLessThan(THREADS);
      for (WorkflowStub workflow : workflows) {
        assertThat(result(workflow)).hasSize(OF_ONE_WORKFLOW);
      }
    }
  }
}
