package dev.chronotype.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.testing.samples.OrderActivities.Charge;
import dev.chronotype.testing.samples.OrderActivities.Receipt;
import dev.chronotype.testing.samples.OrderActivitiesFake;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkflowImplementationOptions;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On the server that is configured; what is the same for all is tested on the embedded one. */
class TemporalExtensionTest {

  private static final Set<String> TASK_QUEUES = new HashSet<>();

  /** Fails in a way that only the options of its implementation make a failure. */
  @WorkflowInterface
  public interface Failing {
    @WorkflowMethod
    void run();

    /** Fails. */
    class Impl implements Failing {
      @Override
      public void run() {
        throw new IllegalStateException("as its options allow");
      }
    }
  }

  private final OrderActivitiesFake orders = new OrderActivitiesFake();

  @RegisterExtension
  final TemporalExtension temporal =
      TemporalExtension.newBuilder()
          .workflows(FakeActivityTest.Calling.Impl.class)
          .workflows(
              WorkflowImplementationOptions.newBuilder()
                  .setFailWorkflowExceptionTypes(IllegalStateException.class)
                  .build(),
              Failing.Impl.class)
          .activities(orders.registration())
          .build();

  private String taskQueueBefore;

  @BeforeEach
  void prepare(Worker worker) {
    taskQueueBefore = worker.getTaskQueue();
  }

  @Test
  void runs_workflows_and_activities(FakeActivityTest.Calling workflow) {
    orders.charge.then(input -> new Receipt(input.order()));

    assertThat(workflow.run("charge")).isEqualTo("a");
    assertThat(orders.charge.calls()).containsExactly(new Charge("a", 5));
  }

  @Test
  void gives_each_parameter_a_stub_of_its_own(
      FakeActivityTest.Calling first, FakeActivityTest.Calling second) {
    orders.charge.then(input -> new Receipt(input.order()));

    assertThat(first.run("charge")).isEqualTo(second.run("charge"));
  }

  @Test
  void takes_options_of_workflows(Failing workflow) {
    assertThatThrownBy(workflow::run)
        .isInstanceOf(WorkflowFailedException.class)
        .hasCauseInstanceOf(ApplicationFailure.class);
  }

  @RepeatedTest(2)
  void has_a_task_queue_for_each_test(
      Worker worker,
      WorkflowOptions options,
      WorkflowClient client,
      TestWorkflowEnvironment environment) {
    assertThat(worker.getTaskQueue()).isEqualTo(taskQueueBefore);
    assertThat(options.getTaskQueue()).isEqualTo(worker.getTaskQueue());
    assertThat(TASK_QUEUES.add(worker.getTaskQueue())).isTrue();
    assertThat(environment.isStarted()).isTrue();
    assertThat(client.getOptions().getNamespace()).isEqualTo(environment.getNamespace());
  }

  /** Nested classes have the extension of their outer class. */
  @Nested
  class Inside {
    @Test
    void runs_workflows(FakeActivityTest.Calling workflow) {
      orders.charge.then(input -> new Receipt("nested"));

      assertThat(workflow.run("charge")).isEqualTo("nested");
    }
  }

  @Test
  void refuses_what_is_no_workflow() {
    assertThatThrownBy(() -> TemporalExtension.newBuilder().workflows(String.class).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("java.lang.String");
  }

  @Test
  void refuses_a_registration_that_is_given_twice() {
    assertThatThrownBy(
            () ->
                TemporalExtension.newBuilder()
                    .activities(orders.registration(), orders.registration())
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("given twice");
  }
}
