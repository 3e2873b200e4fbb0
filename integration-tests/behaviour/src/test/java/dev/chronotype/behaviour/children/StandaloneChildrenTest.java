package dev.chronotype.behaviour.children;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.chronotype.Clients;
import dev.chronotype.behaviour.children.Order.Deed;
import dev.chronotype.runtime.ChildProcesses;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.runtime.StandaloneActivities;
import dev.chronotype.testing.TemporalServer;
import io.temporal.client.ActivityFailedException;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.WorkerOptions;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Activities that run in child processes, and that no workflow calls. */
@Clients(ChildActivities.class)
class StandaloneChildrenTest {

  private static final String QUEUE = "standalone-children-" + UUID.randomUUID();

  private static String id() {
    return "child-" + UUID.randomUUID();
  }

  @Test
  void run_in_child_processes_too() {
    assumeTrue(
        TemporalServer.configured().isReal(), "the server in memory has no standalone activities");
    try (TestWorkflowEnvironment environment =
        TemporalServer.configured()
            .environment(
                ChronotypePlugin.newBuilder()
                    .register(ChildActivitiesRegistration.inChildProcesses())
                    .childProcesses(
                        ChildProcesses.newBuilder()
                            .javaOptions("-Xmx64m", "-XX:TieredStopAtLevel=1")
                            .build())
                    .build())) {
      environment.newWorker(
          QUEUE, WorkerOptions.newBuilder().setMaxConcurrentActivityExecutionSize(1).build());
      environment.start();
      ChildActivitiesClient children =
          ChildActivitiesClient.of(StandaloneActivities.of(environment.getWorkflowClient()))
              .withOptions(
                  o ->
                      o.setTaskQueue(QUEUE)
                          .setRetryOptions(
                              RetryOptions.newBuilder().setMaximumAttempts(1).build()));

      Answer answer = children.perform().execute(id(), Order.to(Deed.ANSWER, "hello"));
      assertThat(answer.text()).isEqualTo("hello");
      assertThat(answer.pid()).isNotEqualTo(ProcessHandle.current().pid());
      assertThat(children.nothing().execute(id(), Order.to(Deed.ANSWER, ""))).isNull();
      assertThat(children.later().execute(id(), Order.to(Deed.ANSWER, "later")))
          .containsExactly(new Answer("later", answer.pid()));
      assertThatThrownBy(() -> children.perform().execute(id(), Order.to(Deed.FAIL, "no luck")))
          .isInstanceOf(ActivityFailedException.class)
          .cause()
          .isInstanceOfSatisfying(
              ApplicationFailure.class,
              failure -> assertThat(failure.getOriginalMessage()).isEqualTo("no luck"));
    }
  }
}
