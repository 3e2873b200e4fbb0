package dev.chronotype.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.chronotype.testing.samples.OrderActivities.Charge;
import dev.chronotype.testing.samples.OrderActivities.Receipt;
import dev.chronotype.testing.samples.OrderActivitiesFake;
import dev.chronotype.testing.samples.OrderActivitiesFake.QuoteCall;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowFailedException;
import io.temporal.client.WorkflowOptions;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TimeoutFailure;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FakeActivityTest {

  private static final Charge CHARGE = new Charge("a", 5);

  /** Calls one activity. */
  @WorkflowInterface
  public interface Calling {
    @WorkflowMethod
    String run(String activity);

    /** Calls it. */
    class Impl implements Calling {
      @Override
      public String run(String activity) {
        var stub =
            Workflow.newUntypedActivityStub(
                ActivityOptions.newBuilder()
                    .setStartToCloseTimeout(Duration.ofSeconds(1))
                    .setRetryOptions(RetryOptions.newBuilder().setMaximumAttempts(3).build())
                    .build());
        return switch (activity) {
          case "refund" -> String.valueOf(stub.execute("refund", Object.class, CHARGE));
          case "Quote" -> stub.execute("Quote", String.class, "a", 5);
          default -> stub.execute(activity, Receipt.class, CHARGE).id();
        };
      }
    }
  }

  private final OrderActivitiesFake orders = new OrderActivitiesFake();
  private TestWorkflowEnvironment environment;

  @BeforeEach
  void start() {
    environment = TestClients.environment(orders.registration());
    environment.newWorker("orders").registerWorkflowImplementationTypes(Calling.Impl.class);
    environment.start();
  }

  @AfterEach
  void stop() {
    environment.close();
  }

  private String run(String activity) {
    return environment
        .getWorkflowClient()
        .newWorkflowStub(Calling.class, WorkflowOptions.newBuilder().setTaskQueue("orders").build())
        .run(activity);
  }

  @Test
  void answers_with_what_a_lambda_returns_and_records_the_input() {
    orders.charge.then(input -> new Receipt(input.order() + input.cents()));

    assertThat(run("charge")).isEqualTo("a5");
    assertThat(orders.charge.calls()).containsExactly(CHARGE);
    assertThat(orders.charge.calls().get(0)).isNotSameAs(CHARGE);
    assertThat(orders.refund.calls()).isEmpty();
  }

  @Test
  void returns_nothing() {
    List<Charge> refunded = new ArrayList<>();
    orders.refund.then(refunded::add);

    assertThat(run("refund")).isEqualTo("null");
    assertThat(refunded).containsExactly(CHARGE);
  }

  @Test
  void answers_for_a_stage_with_the_plain_result() {
    orders.ship.then(input -> new Receipt("shipped"));

    assertThat(run("ship")).isEqualTo("shipped");
  }

  @Test
  void gives_several_arguments_by_name() {
    orders.quote.then(input -> input.order() + "/" + input.cents());

    assertThat(run("Quote")).isEqualTo("a/5");
    assertThat(orders.quote.calls()).containsExactly(new QuoteCall("a", 5)).hasToString("[[a, 5]]");
    assertThat(orders.quote.calls()).doesNotContain(new QuoteCall("a", 6));
  }

  @Test
  void fails_so_often_and_then_answers() {
    orders
        .charge
        .failsTimes(1, ApplicationFailure.newFailure("busy", "Busy"))
        .failsTimes(0, new IllegalStateException("never"))
        .failsTimes(1, new IOException("gone"))
        .then(input -> new Receipt("" + Activity.getExecutionContext().getInfo().getAttempt()));

    assertThat(run("charge")).isEqualTo("3");
    assertThat(orders.charge.calls()).containsExactly(CHARGE, CHARGE, CHARGE);
  }

  @Test
  void fails_for_ever() {
    orders.charge.failsTimes(Integer.MAX_VALUE, new IOException("gone"));

    assertThat(failureOf("charge").getOriginalMessage()).isEqualTo("gone");
    assertThat(orders.charge.calls()).hasSize(3);
  }

  @Test
  void throws_what_a_lambda_throws() {
    orders.charge.then(
        input -> {
          throw new IOException("checked");
        });

    assertThat(failureOf("charge").getType()).isEqualTo("java.io.IOException");
    assertThat(orders.charge.calls()).hasSize(3);
  }

  @Test
  void names_a_call_that_nobody_expected_and_does_not_retry_it() {
    ApplicationFailure failure = failureOf("charge");

    assertThat(failure.getType()).isEqualTo(FakeActivity.UNEXPECTED);
    assertThat(failure.getOriginalMessage())
        .isEqualTo(
            "OrderActivitiesFake was called for Activity Type \"charge\""
                + " (dev.chronotype.testing.samples.OrderActivities#charge), which has no answer."
                + " Write: fake.charge(input -> …)");
    assertThat(orders.charge.calls()).hasSize(1);
  }

  @Test
  void takes_its_time() {
    orders.charge.delays(Duration.ofMillis(300)).then(input -> new Receipt("late"));
    long start = System.nanoTime();

    assertThat(run("charge")).isEqualTo("late");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(299));
  }

  @Test
  void times_out_where_it_takes_longer_than_it_may() {
    orders.charge.delays(Duration.ofSeconds(2)).then(input -> new Receipt("never"));

    assertThatThrownBy(() -> run("charge")).hasRootCauseInstanceOf(TimeoutFailure.class);
  }

  @Test
  void refuses_what_cannot_be() {
    assertThatThrownBy(() -> orders.charge.failsTimes(-1, new IOException()))
        .hasMessage("times is -1, but cannot be negative.");
    assertThatThrownBy(() -> orders.charge.delays(Duration.ofSeconds(-1)))
        .hasMessage("The delay is PT-1S, but cannot be negative.");
    assertThatThrownBy(() -> orders.charge.then(null)).isInstanceOf(NullPointerException.class);
  }

  private ApplicationFailure failureOf(String activity) {
    WorkflowFailedException failed =
        catchThrowableOfType(WorkflowFailedException.class, () -> run(activity));
    return (ApplicationFailure) ((ActivityFailure) failed.getCause()).getCause();
  }
}
