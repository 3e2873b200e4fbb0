package dev.chronotype.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.runtime.samples.Greeter;
import dev.chronotype.runtime.samples.GreeterRegistration;
import io.temporal.client.ActivityClientOptions;
import io.temporal.client.StartActivityOptions;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.interceptors.ActivityClientCallsInterceptor;
import io.temporal.common.interceptors.ActivityClientCallsInterceptorBase;
import io.temporal.failure.ApplicationFailure;
import io.temporal.serviceclient.WorkflowServiceStubs;
import io.temporal.serviceclient.WorkflowServiceStubsOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is in front of the Data Converter of a client that takes no plugins. */
class StandaloneActivitiesTest {

  private static final PayloadBudget SMALL =
      PayloadBudget.newBuilder().payloadLimitBytes(100).build();

  /** Never connects. */
  private final WorkflowServiceStubs service =
      WorkflowServiceStubs.newServiceStubs(
          WorkflowServiceStubsOptions.newBuilder().setTarget("127.0.0.1:1").build());

  @AfterEach
  void close() {
    service.shutdownNow();
  }

  /** Sees what would be sent, and sends nothing. */
  private static final class Seen extends ActivityClientCallsInterceptorBase {
    private final List<Object> all;

    Seen(ActivityClientCallsInterceptor next, List<Object> all) {
      super(next);
      this.all = all;
    }

    @Override
    public StartActivityOutput startActivity(StartActivityInput input) {
      all.addAll(input.getArgs());
      return new StartActivityOutput(input.getOptions().getId(), "run");
    }
  }

  private static void start(StandaloneActivities standalone, Object argument) {
    standalone
        .activityClient()
        .start(
            "greet",
            StartActivityOptions.newBuilder()
                .setId("greet-1")
                .setTaskQueue("greetings")
                .setStartToCloseTimeout(Duration.ofSeconds(1))
                .build(),
            argument);
  }

  private static void assertRefuses(StandaloneActivities standalone, int bytes) {
    assertThatThrownBy(() -> start(standalone, "x".repeat(bytes)))
        .isInstanceOfSatisfying(
            ApplicationFailure.class,
            failure -> assertThat(failure.getType()).isEqualTo(PayloadBudget.FAILURE_TYPE));
  }

  private WorkflowClient client(ChronotypePlugin plugin, DataConverter converter) {
    return WorkflowClient.newInstance(
        service,
        WorkflowClientOptions.newBuilder().setDataConverter(converter).setPlugins(plugin).build());
  }

  private static ChronotypePlugin.Builder plugin() {
    return ChronotypePlugin.newBuilder().register(GreeterRegistration.of(new Greeter()));
  }

  @Test
  void leaves_interceptors_where_they_are_and_lets_them_see_the_record() {
    List<Object> seen = new ArrayList<>();
    StandaloneActivities standalone =
        StandaloneActivities.newBuilder(service)
            .options(
                ActivityClientOptions.newBuilder()
                    .setInterceptors(List.of(next -> new Seen(next, seen)))
                    .build())
            .build();

    start(standalone, new Greeter.Greet("Ann"));

    assertThat(seen).containsExactly(new Greeter.Greet("Ann"));
  }

  @Test
  void has_the_budget_of_a_service_or_its_own() {
    assertRefuses(StandaloneActivities.of(service), 2_100_000);
    assertRefuses(StandaloneActivities.newBuilder(service).payloadBudget(SMALL).build(), 200);
  }

  @Test
  void has_the_choices_of_the_plugin_of_a_client() {
    WorkflowClient client =
        client(plugin().payloadBudget(SMALL).build(), DefaultDataConverter.STANDARD_INSTANCE);

    assertRefuses(StandaloneActivities.of(client), 200);
  }

  @Test
  void has_codecs_and_a_budget_for_a_client_without_a_plugin() {
    WorkflowClient client = WorkflowClient.newInstance(service);

    assertRefuses(StandaloneActivities.of(client), 2_100_000);
  }
}
