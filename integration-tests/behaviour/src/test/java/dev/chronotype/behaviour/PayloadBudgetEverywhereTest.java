package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.runtime.PayloadBudget;
import dev.chronotype.testing.TemporalExtension;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowException;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.worker.WorkerOptions;
import io.temporal.workflow.SignalMethod;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The budget at every other place that something is sent from. */
class PayloadBudgetEverywhereTest {

  private static final String TOO_LARGE = "x".repeat(150_000);

  /** How much to send. */
  public record Size(int bytes, String ballast) {

    Size(int bytes) {
      this(bytes, "");
    }
  }

  /** How much to send, time by time. */
  public record Beats(List<Integer> sizes) {}

  /** Sends as much as it is told to. */
  @Activities(startToCloseTimeout = "10s", heartbeatTimeout = "5s")
  public static class Sending {

    final AtomicInteger attempts = new AtomicInteger();

    @ActivityDefinition
    public String beatWith(Beats beats) throws InterruptedException {
      ActivityExecutionContext context = Activity.getExecutionContext();
      attempts.incrementAndGet();
      for (int size : beats.sizes()) {
        context.heartbeat("x".repeat(size));
        assertThat(context.getHeartbeatDetails(String.class)).hasValue("x".repeat(size));
        // Longer than the Worker throttles heartbeats.
        Thread.sleep(200);
      }
      return "went on";
    }

    @ActivityDefinition
    public String give(Size size) {
      return "x".repeat(size.bytes());
    }
  }

  /** What a workflow can send. */
  public enum Way {
    RESULT,
    CHILD,
    SIGNAL,
    HEARTBEAT,
    LATER_HEARTBEAT,
    LOCAL_RESULTS,
    NOTHING
  }

  /** Sends something that is too large. */
  @WorkflowInterface
  public interface Everywhere {
    @WorkflowMethod
    String run(Way way, String ballast);

    @SignalMethod
    void take(String text);

    /** Sends it. */
    class Impl implements Everywhere {

      private final PayloadBudgetEverywhereTest_SendingStub remote =
          PayloadBudgetEverywhereTest_SendingStub.create();
      private final PayloadBudgetEverywhereTest_SendingStub local =
          PayloadBudgetEverywhereTest_SendingStub.createLocal();

      @Override
      public String run(Way way, String ballast) {
        try {
          return switch (way) {
            case RESULT -> TOO_LARGE;
            case CHILD ->
                Workflow.newChildWorkflowStub(Everywhere.class).run(Way.NOTHING, TOO_LARGE);
            case SIGNAL -> {
              Workflow.newExternalWorkflowStub(Everywhere.class, "nobody").take(TOO_LARGE);
              yield "signalled";
            }
            case HEARTBEAT -> remote.beatWith(new Beats(List.of(TOO_LARGE.length())));
            case LATER_HEARTBEAT -> remote.beatWith(new Beats(List.of(10, TOO_LARGE.length(), 10)));
            case LOCAL_RESULTS -> {
              local.give(new Size(70_000));
              local.give(new Size(70_000));
              yield remote.give(new Size(1, "x".repeat(60_000)));
            }
            case NOTHING -> "nothing";
          };
        } catch (ApplicationFailure e) {
          return "refused: " + e.getType();
        } catch (ActivityFailure e) {
          return "failed: " + ((ApplicationFailure) e.getCause()).getType();
        }
      }

      @Override
      public void take(String text) {}
    }
  }

  private final Sending sending = new Sending();

  @RegisterExtension
  final TemporalExtension temporal =
      TemporalExtension.newBuilder()
          .workflows(Everywhere.Impl.class)
          .workerOptions(
              WorkerOptions.newBuilder()
                  .setMaxHeartbeatThrottleInterval(Duration.ofMillis(50))
                  .setDefaultHeartbeatThrottleInterval(Duration.ofMillis(50))
                  .build())
          .plugins(
              ChronotypePlugin.newBuilder()
                  .register(PayloadBudgetEverywhereTest_SendingRegistration.of(sending))
                  .payloadBudget(
                      PayloadBudget.newBuilder()
                          .payloadLimitBytes(100_000)
                          .messageLimitBytes(PayloadBudget.RESERVED_BYTES + 180_000)
                          .build())
                  .build())
          .build();

  private WorkflowClient client;
  private WorkflowOptions options;

  @BeforeEach
  void keep(WorkflowClient client, WorkflowOptions options) {
    this.client = client;
    this.options = options;
  }

  @Test
  void a_workflow_result_fails_the_workflow() {
    assertThatThrownBy(() -> run(Way.RESULT))
        .isInstanceOf(WorkflowFailedException.class)
        .cause()
        .isInstanceOfSatisfying(
            ApplicationFailure.class,
            failure -> assertThat(failure.getType()).isEqualTo(PayloadBudget.FAILURE_TYPE));
  }

  @Test
  void an_argument_of_a_child_workflow_is_refused() {
    assertThat(run(Way.CHILD)).isEqualTo("refused: PayloadTooLarge");
  }

  @Test
  void an_argument_of_a_signal_is_refused() {
    assertThat(run(Way.SIGNAL)).isEqualTo("refused: PayloadTooLarge");
  }

  @Test
  void details_of_a_heartbeat_fail_the_activity() {
    assertThat(run(Way.HEARTBEAT)).isEqualTo("failed: PayloadTooLarge");
    assertThat(sending.attempts).hasValue(1);
  }

  /** The SDK holds it back, and sends it from a thread of its own. */
  @Test
  void details_of_a_heartbeat_that_waits_fail_it_too() {
    assertThat(run(Way.LATER_HEARTBEAT)).isEqualTo("failed: PayloadTooLarge");
    assertThat(sending.attempts).hasValue(1);
  }

  /** They wait in the Workflow Task, and leave with it. */
  @Test
  void what_local_activities_return_counts_towards_the_message() {
    assertThat(run(Way.LOCAL_RESULTS)).isEqualTo("refused: PayloadTooLarge");
  }

  @Test
  void a_client_sends_nothing_that_is_too_large() {
    assertRefused(() -> workflow().run(Way.NOTHING, TOO_LARGE));

    Everywhere started = workflow();
    assertThat(started.run(Way.NOTHING, "")).isEqualTo("nothing");
    assertRefused(() -> started.take(TOO_LARGE));
    assertRefused(() -> WorkflowStub.fromTyped(started).query("anything", String.class, TOO_LARGE));
  }

  private static void assertRefused(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(WorkflowException.class)
        .cause()
        .isInstanceOfSatisfying(
            ApplicationFailure.class,
            failure -> {
              assertThat(failure.getType()).isEqualTo(PayloadBudget.FAILURE_TYPE);
              assertThat(failure.getOriginalMessage()).contains("150,0");
            });
  }

  private String run(Way way) {
    return workflow().run(way, "");
  }

  private Everywhere workflow() {
    return client.newWorkflowStub(Everywhere.class, options);
  }
}
