package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.runtime.PayloadBudget;
import dev.chronotype.runtime.StandaloneActivities;
import dev.chronotype.runtime.StandaloneActivity;
import dev.chronotype.runtime.samples.Greeter.Greet;
import io.temporal.activity.ActivityOptions;
import io.temporal.api.workflowservice.v1.StartActivityExecutionRequest;
import io.temporal.client.ActivityHandle;
import io.temporal.common.Priority;
import io.temporal.common.RetryOptions;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StandaloneInvokerTest {

  private static final ActivityOptions DEFAULTS =
      ActivityOptions.newBuilder()
          .setStartToCloseTimeout(Duration.ofSeconds(30))
          .setScheduleToCloseTimeout(Duration.ofSeconds(300))
          .setScheduleToStartTimeout(Duration.ofSeconds(3))
          .setHeartbeatTimeout(Duration.ofSeconds(10))
          .setTaskQueue("orders")
          .setPriority(Priority.newBuilder().setPriorityKey(2).build())
          .setRetryOptions(
              RetryOptions.newBuilder().setMaximumAttempts(5).validateBuildWithDefaults())
          .build();
  private static final ActivityOptions NONE = ActivityOptions.newBuilder().build();
  private static final ActivityCall<String> GREET =
      ActivityCall.of("greet", DEFAULTS, String.class);
  private static final ActivityCall<List<Greet>> LIST =
      ActivityCall.of("list", DEFAULTS, List.class, Types.parameterized(List.class, Greet.class));
  private static final ActivityCall<Void> SHIP = ActivityCall.of("ship", NONE, Void.class);
  private static final ActivityCall<Integer> COUNT = ActivityCall.of("count", DEFAULTS, int.class);

  /** What is generated for a method of several parameters. */
  private static final class ShipArguments extends ActivityArguments {
    ShipArguments(String to, int pieces) {
      super(new Object[] {to, pieces});
    }
  }

  private RecordingService service;
  private StandaloneInvoker invoker;

  @BeforeEach
  void start() throws Exception {
    service = RecordingService.start();
    invoker = StandaloneInvoker.of(StandaloneActivities.of(service.stubs));
  }

  @AfterEach
  void close() {
    service.close();
  }

  private StandaloneActivity<Greet, String> greet() {
    return invoker.activity(GREET);
  }

  private StartActivityExecutionRequest started() {
    return service.started.get(0);
  }

  @Test
  void starts_with_the_options_of_the_definition() {
    ActivityHandle<String> handle = greet().start("greet-1", new Greet("Ann"));

    assertThat(handle.getActivityId()).isEqualTo("greet-1");
    assertThat(handle.getActivityRunId()).isEqualTo("run");
    assertThat(started().getActivityId()).isEqualTo("greet-1");
    assertThat(started().getActivityType().getName()).isEqualTo("greet");
    assertThat(started().getTaskQueue().getName()).isEqualTo("orders");
    assertThat(started().getStartToCloseTimeout().getSeconds()).isEqualTo(30);
    assertThat(started().getScheduleToCloseTimeout().getSeconds()).isEqualTo(300);
    assertThat(started().getScheduleToStartTimeout().getSeconds()).isEqualTo(3);
    assertThat(started().getHeartbeatTimeout().getSeconds()).isEqualTo(10);
    assertThat(started().getRetryPolicy().getMaximumAttempts()).isEqualTo(5);
    assertThat(started().getPriority().getPriorityKey()).isEqualTo(2);
    assertThat(started().getInput())
        .isEqualTo(RecordingService.JSON.toPayloads(new Greet("Ann")).get());
  }

  @Test
  void starts_with_what_the_caller_changes_last() {
    invoker
        .withOptions(o -> o.setTaskQueue("eu").setStartToCloseTimeout(Duration.ofSeconds(7)))
        .<Greet, String>activity(GREET)
        .withOptions(o -> o.setTaskQueue("us"))
        .start("greet-1", new Greet("Ann"));

    assertThat(started().getTaskQueue().getName()).isEqualTo("us");
    assertThat(started().getStartToCloseTimeout().getSeconds()).isEqualTo(7);
    assertThat(started().getHeartbeatTimeout().getSeconds()).isEqualTo(10);
  }

  @Test
  void retries_as_the_method_of_an_interface_says() {
    ActivityCall<String> retried =
        ActivityCall.of("greet", NONE, String.class)
            .withMethodRetry(RetryOptions.newBuilder().setMaximumAttempts(3).build());

    invoker
        .<String, String>method(retried)
        .withOptions(o -> o.setTaskQueue("eu").setScheduleToCloseTimeout(Duration.ofSeconds(7)))
        .start("greet-1", "Ann");

    assertThat(started().getRetryPolicy().getMaximumAttempts()).isEqualTo(3);
  }

  @Test
  void gives_results_of_the_declared_type() throws Exception {
    service.gives("Hello");
    assertThat(greet().execute("greet-1", new Greet("Ann"))).isEqualTo("Hello");
    assertThat(greet().executeAsync("greet-1", new Greet("Ann")).get(10, TimeUnit.SECONDS))
        .isEqualTo("Hello");
    assertThat(greet().handle("greet-1").getResult()).isEqualTo("Hello");

    service.gives(List.of(new Greet("Ann")));
    assertThat(invoker.<Greet, List<Greet>>activity(LIST).execute("list", new Greet("Ann")))
        .containsExactly(new Greet("Ann"));
  }

  @Test
  void gives_null_or_zero_where_there_is_no_result() {
    assertThat(greet().execute("greet-1", new Greet("Ann"))).isNull();
    assertThat(invoker.<Greet, Integer>activity(COUNT).execute("count", new Greet("Ann"))).isZero();
    service.gives((Object) null);
    assertThat(invoker.<Greet, Integer>activity(COUNT).execute("count", new Greet("Ann"))).isZero();
    service.gives("what another SDK returns");
    assertThat(ship().execute("ship-1", new ShipArguments("Bob", 2))).isNull();
  }

  private StandaloneActivity<ShipArguments, Void> ship() {
    return invoker
        .withOptions(o -> o.setTaskQueue("eu").setStartToCloseTimeout(Duration.ofSeconds(7)))
        .method(SHIP);
  }

  @Test
  void sends_each_argument_of_a_method() {
    ship().start("ship-1", new ShipArguments("Bob", 2));

    assertThat(started().getInput()).isEqualTo(RecordingService.JSON.toPayloads("Bob", 2).get());
    assertThat(new ShipArguments("Bob", 2)).hasToString("[Bob, 2]");
  }

  @Test
  void asks_for_one_run_or_the_last() {
    greet().handle("greet-1").getResult();
    greet().handle("greet-1", "run-7").getResult();

    assertThat(service.polled).extracting(each -> each.getRunId()).containsExactly("", "run-7");
    assertThat(service.polled).allMatch(each -> each.getActivityId().equals("greet-1"));
  }

  @Test
  void refuses_what_has_no_timeout_and_no_task_queue() {
    StandaloneActivity<Greet, Void> bare = invoker.activity(SHIP);

    assertThatThrownBy(() -> bare.start("ship-1", new Greet("Ann")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The activity \"ship\" cannot be started: taskQueue must not be null or empty. Set it by"
                + " withOptions(o -> o.setTaskQueue(\"…\")), o.setStartToCloseTimeout(…) and the like,"
                + " or for all callers on @ActivityDefinition or @Activities.");
    assertThatThrownBy(
            () -> bare.withOptions(o -> o.setTaskQueue("eu")).start("ship-1", new Greet("Ann")))
        .hasMessageStartingWith("The activity \"ship\" cannot be started: At least one of ");
    assertThatThrownBy(
            () ->
                bare.withOptions(o -> o.setTaskQueue("eu").setStartToCloseTimeout(Duration.ZERO))
                    .start("ship-1", new Greet("Ann")))
        .hasMessageContaining("Timeouts are zero");
    assertThat(service.started).isEmpty();
  }

  @Test
  void refuses_an_empty_id_no_input_and_a_change_that_returns_nothing() {
    assertThatThrownBy(() -> greet().start("", new Greet("Ann")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("The Activity Id for \"greet\" is empty.");
    assertThatThrownBy(() -> greet().handle(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is empty");
    assertThatThrownBy(() -> greet().start("greet-1", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("The input of the activity \"greet\" is null.");
    assertThatThrownBy(() -> greet().withOptions(o -> null).start("greet-1", new Greet("Ann")))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("the change returned null");
    assertThat(service.started).isEmpty();
  }

  @Test
  void refuses_an_input_that_is_too_large() {
    invoker =
        StandaloneInvoker.of(
            StandaloneActivities.newBuilder(service.stubs)
                .payloadBudget(PayloadBudget.newBuilder().payloadLimitBytes(100).build())
                .build());

    assertThatThrownBy(() -> greet().start("greet-1", new Greet("A".repeat(100))))
        .isInstanceOfSatisfying(
            ApplicationFailure.class,
            failure -> {
              assertThat(failure.getType()).isEqualTo(PayloadBudget.FAILURE_TYPE);
              assertThat(failure.getOriginalMessage())
                  .startsWith("Activity Type \"greet\": a payload has ")
                  .contains("The largest part is Greet.name:");
            });
    assertThat(service.started).isEmpty();
  }

  @Test
  void says_that_a_service_has_none() throws Exception {
    try (RecordingService old = RecordingService.withoutStandaloneActivities()) {
      invoker = StandaloneInvoker.of(StandaloneActivities.of(old.stubs));

      assertThatThrownBy(() -> greet().start("greet-1", new Greet("Ann")))
          .isInstanceOf(UnsupportedOperationException.class)
          .hasMessageStartingWith("This Temporal Service has no standalone activities (UNIMPL")
          .hasMessageContaining("activity.enableStandalone");
      ActivityHandle<String> handle = greet().handle("greet-1");
      assertThatThrownBy(handle::getResult).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(() -> handle.getResultAsync().get(10, TimeUnit.SECONDS))
          .isInstanceOf(ExecutionException.class)
          .hasCauseInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(handle::cancel).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(handle::terminate).isInstanceOf(UnsupportedOperationException.class);
      assertThatThrownBy(handle::describe).isInstanceOf(UnsupportedOperationException.class);
    }
  }
}
