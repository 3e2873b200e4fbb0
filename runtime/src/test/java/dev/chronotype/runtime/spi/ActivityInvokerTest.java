package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.temporal.activity.ActivityCancellationType;
import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.RetryOptions;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ActivityInvokerTest {

  private static final RetryOptions RETRY =
      RetryOptions.newBuilder().setMaximumAttempts(5).validateBuildWithDefaults();

  private static final ActivityOptions DEFAULTS =
      ActivityOptions.newBuilder()
          .setStartToCloseTimeout(Duration.ofSeconds(30))
          .setScheduleToCloseTimeout(Duration.ofSeconds(300))
          .setScheduleToStartTimeout(Duration.ofSeconds(3))
          .setHeartbeatTimeout(Duration.ofSeconds(10))
          .setTaskQueue("orders")
          .setRetryOptions(RETRY)
          .build();

  private static final ActivityOptions NONE = ActivityOptions.newBuilder().build();

  private static final ActivityCall<String> GREET =
      ActivityCall.of("greet", DEFAULTS, String.class);
  private static final ActivityCall<Void> SHIP = ActivityCall.of("ship", NONE, Void.class);
  private static final ActivityCall<Integer> COUNT = ActivityCall.of("count", NONE, int.class);

  private static ActivityOptions effective(ActivityInvoker invoker, ActivityCall<?> call) {
    return ((RemoteInvoker) invoker).effective(call);
  }

  private static LocalActivityOptions effectiveLocal(
      ActivityInvoker invoker, ActivityCall<?> call) {
    return ((LocalInvoker) invoker).effective(call);
  }

  @Test
  void calls_with_the_options_of_the_definition() {
    assertThat(effective(ActivityInvoker.remote(GREET), GREET)).isSameAs(DEFAULTS);
  }

  @Test
  void fills_what_the_caller_left_open() {
    ActivityOptions callers =
        ActivityOptions.newBuilder()
            .setStartToCloseTimeout(Duration.ofSeconds(1))
            .setTaskQueue("eu")
            .setDisableEagerExecution(true)
            .setCancellationType(ActivityCancellationType.ABANDON)
            .setSummary("a summary")
            .build();

    ActivityOptions effective = effective(ActivityInvoker.remote(callers, GREET, SHIP), GREET);

    assertThat(effective)
        .isEqualTo(
            ActivityOptions.newBuilder(DEFAULTS)
                .setStartToCloseTimeout(Duration.ofSeconds(1))
                .setTaskQueue("eu")
                .setDisableEagerExecution(true)
                .setCancellationType(ActivityCancellationType.ABANDON)
                .setSummary("a summary")
                .build());
  }

  @Test
  void takes_the_callers_retry_options_as_a_whole() {
    RetryOptions callers = RetryOptions.newBuilder().setBackoffCoefficient(3).build();

    ActivityOptions effective =
        effective(
            ActivityInvoker.remote(
                ActivityOptions.newBuilder().setRetryOptions(callers).build(), GREET),
            GREET);

    assertThat(effective.getRetryOptions()).isSameAs(callers);
  }

  @Test
  void merges_once_for_all_calls_with_the_same_defaults() {
    ActivityInvoker invoker =
        ActivityInvoker.remote(ActivityOptions.newBuilder().setTaskQueue("eu").build(), GREET);

    assertThat(effective(invoker, GREET)).isSameAs(effective(invoker, GREET));
  }

  @Test
  void refuses_to_be_made_without_a_timeout() {
    assertThatThrownBy(() -> ActivityInvoker.remote(GREET, SHIP, COUNT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "No timeout for [ship, count]: give options with setStartToCloseTimeout(…) or"
                + " setScheduleToCloseTimeout(…), or define one for all callers with"
                + " @ActivityDefinition(startToCloseTimeout = \"30s\") on the method or"
                + " @Activities(startToCloseTimeout = \"30s\") on its class.");
    assertThatThrownBy(() -> ActivityInvoker.remote(NONE, SHIP))
        .hasMessageStartingWith("No timeout for [ship]");
    assertThatThrownBy(() -> ActivityInvoker.local(SHIP))
        .hasMessageStartingWith("No timeout for [ship]");
    assertThatThrownBy(() -> ActivityInvoker.local(LocalActivityOptions.newBuilder().build(), SHIP))
        .hasMessageStartingWith("No timeout for [ship]");
  }

  @Test
  void takes_a_timeout_of_zero_for_none_as_the_service_does() {
    ActivityOptions zero =
        ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ZERO).build();

    assertThatThrownBy(() -> ActivityInvoker.remote(zero, SHIP))
        .hasMessageStartingWith("No timeout for [ship]");
  }

  @Test
  void applies_changes_in_order_at_each_call() {
    ActivityInvoker changed =
        ActivityInvoker.remote(GREET)
            .withOptions(o -> o.setTaskQueue("first").setSummary("kept"))
            .withOptions(o -> o.setTaskQueue(o.build().getTaskQueue() + ", second"));

    ActivityOptions effective = effective(changed, GREET);

    assertThat(effective.getTaskQueue()).isEqualTo("first, second");
    assertThat(effective.getSummary()).isEqualTo("kept");
    assertThat(effective.getHeartbeatTimeout()).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void leaves_the_stub_that_a_change_starts_from_alone() {
    ActivityInvoker invoker = ActivityInvoker.remote(GREET);
    ActivityInvoker unused = invoker.withOptions(o -> o.setTaskQueue("eu"));

    assertThat(effective(invoker, GREET).getTaskQueue()).isEqualTo("orders");
  }

  @Test
  void refuses_a_change_that_takes_the_timeout_away() {
    ActivityInvoker changed =
        ActivityInvoker.remote(GREET)
            .withOptions(o -> o.setStartToCloseTimeout(null).setScheduleToCloseTimeout(null));

    assertThatThrownBy(() -> changed.execute(GREET, "input"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The options that withOptions(…) left for [greet] have no timeout: keep"
                + " setStartToCloseTimeout(…) or setScheduleToCloseTimeout(…).");
  }

  @Test
  void refuses_a_change_that_returns_null() {
    assertThatThrownBy(
            () -> ActivityInvoker.remote(GREET).withOptions(o -> null).execute(GREET, "input"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("withOptions(…): the change returned null, not the builder");
    assertThatThrownBy(
            () -> ActivityInvoker.local(GREET).withLocalOptions(o -> null).execute(GREET, "input"))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("withLocalOptions(…): the change returned null, not the builder");
  }

  @Test
  void derives_local_options_from_the_definition() {
    assertThat(effectiveLocal(ActivityInvoker.local(GREET), GREET))
        .isEqualTo(
            LocalActivityOptions.newBuilder()
                .setStartToCloseTimeout(Duration.ofSeconds(30))
                .setScheduleToCloseTimeout(Duration.ofSeconds(300))
                .setScheduleToStartTimeout(Duration.ofSeconds(3))
                .setRetryOptions(RETRY)
                .build());
  }

  @Test
  void prefers_the_callers_local_options() {
    LocalActivityOptions callers =
        LocalActivityOptions.newBuilder()
            .setStartToCloseTimeout(Duration.ofSeconds(2))
            .setLocalRetryThreshold(Duration.ofSeconds(7))
            .build();

    LocalActivityOptions effective =
        effectiveLocal(
            ActivityInvoker.local(callers, GREET)
                .withLocalOptions(o -> o.setSummary("first"))
                .withLocalOptions(o -> o.setSummary(o.build().getSummary() + ", second")),
            GREET);

    assertThat(effective.getStartToCloseTimeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(effective.getScheduleToCloseTimeout()).isEqualTo(Duration.ofSeconds(300));
    assertThat(effective.getLocalRetryThreshold()).isEqualTo(Duration.ofSeconds(7));
    assertThat(effective.getRetryOptions()).isSameAs(RETRY);
    assertThat(effective.getSummary()).isEqualTo("first, second");
  }

  @Test
  void says_which_change_a_stub_takes() {
    assertThatThrownBy(() -> ActivityInvoker.remote(GREET).withLocalOptions(o -> o))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "withLocalOptions(…) is for a stub from createLocal(…); this one is from create(…): use"
                + " withOptions(…).");
    assertThatThrownBy(() -> ActivityInvoker.local(GREET).withOptions(o -> o))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "withOptions(…) is for a stub from create(…); this one is from createLocal(…): use"
                + " withLocalOptions(…).");
  }

  @Test
  void refuses_null() {
    ActivityInvoker invoker = ActivityInvoker.remote(GREET);

    assertThatThrownBy(() -> invoker.execute(GREET, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("The input of the activity \"greet\" is null.");
    assertThatThrownBy(() -> invoker.executeAsync(GREET, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("The input of the activity \"greet\" is null.");
    assertThatThrownBy(() -> invoker.withOptions(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("change");
    assertThatThrownBy(() -> ActivityInvoker.remote((ActivityOptions) null, GREET))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("options");
    assertThatThrownBy(() -> ActivityInvoker.local((LocalActivityOptions) null, GREET))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("options");
  }

  @Test
  void keeps_the_sdks_words_outside_a_workflow() {
    ActivityInvoker invoker = ActivityInvoker.remote(GREET);

    assertThatThrownBy(() -> invoker.execute(GREET, "input"))
        .isInstanceOf(Error.class)
        .hasMessageContaining("non workflow");
  }

  @Test
  void leaves_the_result_of_a_void_activity_undecoded() {
    assertThat(SHIP.resultClass()).isEqualTo(void.class);
    assertThat(SHIP.resultType()).isEqualTo(void.class);
    assertThat(COUNT.resultClass()).isEqualTo(int.class);
  }

  @Test
  void gives_zero_for_a_primitive_without_a_result() {
    assertThat(COUNT.orZero(null)).isZero();
    assertThat(COUNT.orZero(7)).isEqualTo(7);
    assertThat(ActivityCall.of("is", NONE, boolean.class).orZero(null)).isFalse();
    assertThat(GREET.orZero(null)).isNull();
    assertThat(SHIP.orZero(null)).isNull();
  }
}
