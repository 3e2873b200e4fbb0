package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;
import dev.chronotype.runtime.ChronotypePlugin;
import dev.chronotype.testing.ActivityTest;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.activity.ActivityOptions;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.RetryOptions;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.worker.WorkerFactoryOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What tests of activities can be set up with. */
@Timeout(60)
class ActivityTestSetupTest {

  private final ProbeActivities activities = new ProbeActivities();
  private final ProbeActivitiesStub probe = ProbeActivitiesStub.create();

  @Test
  void calls_activities_of_an_activity_interface() {
    try (ActivityTest sdk = ActivityTest.of(SdkProbeRegistration.of(new SdkProbeActivities()))) {
      SdkProbe stub =
          SdkProbeStub.create(
              ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(10)).build());

      assertThat(sdk.call(() -> stub.compose(new Compose("Hello", "World"))))
          .isEqualTo("Hello, World!");
    }
  }

  /** Does what only an activity can that knows its execution. */
  @Activities(startToCloseTimeout = "10s")
  public static class Knowing {
    @ActivityDefinition
    public String byToken(Empty input) {
      ActivityExecutionContext context = Activity.getExecutionContext();
      context.doNotCompleteOnReturn();
      byte[] token = context.getTaskToken();
      new Thread(
              () ->
                  context
                      .getWorkflowClient()
                      .newActivityCompletionClient()
                      .complete(token, "by token"))
          .start();
      return null;
    }

    @ActivityDefinition(retry = @Retry(maximumAttempts = 4, initialInterval = "3s"))
    public String policy(Empty input) {
      RetryOptions retry = Activity.getExecutionContext().getInfo().getRetryOptions();
      return retry.getMaximumAttempts() + " " + retry.getInitialInterval();
    }
  }

  @Test
  void tells_an_activity_its_retry_policy() {
    try (ActivityTest handing =
        ActivityTest.of(ActivityTestSetupTest_KnowingRegistration.of(new Knowing()))) {
      assertThat(handing.call(() -> ActivityTestSetupTest_KnowingStub.create().policy(new Empty())))
          .isEqualTo("4 PT3S");
    }
  }

  @Test
  void waits_for_a_completion_by_token() {
    try (ActivityTest handing =
        ActivityTest.of(ActivityTestSetupTest_KnowingRegistration.of(new Knowing()))) {
      assertThat(
              handing.call(() -> ActivityTestSetupTest_KnowingStub.create().byToken(new Empty())))
          .isEqualTo("by token");
    }
  }

  /** Notes what it sees. */
  private static final class Seeing extends WorkerInterceptorBase {
    final List<Object> seen = new ArrayList<>();

    @Override
    public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
      return new ActivityInboundCallsInterceptorBase(next) {
        @Override
        public ActivityOutput execute(ActivityInput input) {
          seen.add(input.getArguments()[0]);
          return super.execute(input);
        }
      };
    }
  }

  @Test
  void refuses_a_plugin_that_names_task_queues() {
    TestEnvironmentOptions options =
        TestEnvironmentOptions.newBuilder()
            .setWorkflowClientOptions(
                WorkflowClientOptions.newBuilder()
                    .setPlugins(
                        ChronotypePlugin.newBuilder()
                            .register("eu", ProbeActivitiesRegistration.of(activities))
                            .build())
                    .build())
            .build();
    assertThatThrownBy(() -> ActivityTest.with(options))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"eu\"");
  }

  @Test
  void runs_interceptors() {
    Seeing seeing = new Seeing();
    TestEnvironmentOptions options =
        TestEnvironmentOptions.newBuilder()
            .setWorkflowClientOptions(
                WorkflowClientOptions.newBuilder()
                    .setPlugins(ChronotypePlugin.of(ProbeActivitiesRegistration.of(activities)))
                    .build())
            .setWorkerFactoryOptions(
                WorkerFactoryOptions.newBuilder().setWorkerInterceptors(seeing).build())
            .build();
    try (ActivityTest intercepted = ActivityTest.with(options)) {
      assertThat(intercepted.call(() -> probe.half(new Count(5)))).isEqualTo(2.5);
    }
    assertThat(seeing.seen).containsExactly(new Count(5));
  }
}
