package dev.chronotype.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.chronotype.runtime.internal.BudgetedConverter;
import dev.chronotype.runtime.internal.CodecConverter;
import dev.chronotype.runtime.samples.Greeter;
import dev.chronotype.runtime.samples.GreeterRegistration;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowClientPlugin;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.interceptors.WorkerInterceptor;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import io.temporal.failure.ApplicationFailure;
import io.temporal.worker.TypeAlreadyRegisteredException;
import io.temporal.worker.WorkerFactoryOptions;
import io.temporal.worker.WorkerPlugin;
import org.junit.jupiter.api.Test;

class ChronotypePluginTest {

  private final ActivityRegistration greeter = GreeterRegistration.of(new Greeter());

  @Test
  void is_a_plugin_of_clients_and_workers_and_of_nothing_else() {
    assertThat(ChronotypePlugin.class.getInterfaces())
        .containsExactlyInAnyOrder(WorkflowClientPlugin.class, WorkerPlugin.class);
    assertThat(ChronotypePlugin.of(greeter).getName()).isEqualTo("dev.chronotype");
  }

  @Test
  void puts_its_interceptors_around_those_that_are_set() {
    WorkerInterceptor users = new WorkerInterceptorBase();
    WorkerFactoryOptions.Builder options =
        WorkerFactoryOptions.newBuilder().setWorkerInterceptors(users);

    ChronotypePlugin.of(greeter).configureWorkerFactory(options);

    assertThat(options.build().getWorkerInterceptors()).hasSize(3).contains(users);
  }

  @Test
  void puts_its_interceptors_where_none_are_set() {
    WorkerFactoryOptions.Builder options = WorkerFactoryOptions.newBuilder();

    ChronotypePlugin.of(greeter).configureWorkerFactory(options);

    assertThat(options.build().getWorkerInterceptors()).hasSize(2);
  }

  @Test
  void puts_its_budget_around_the_data_converter_of_a_client() {
    WorkflowClientOptions.Builder options = WorkflowClientOptions.newBuilder();
    ChronotypePlugin plugin =
        ChronotypePlugin.newBuilder()
            .register(greeter)
            .payloadBudget(PayloadBudget.newBuilder().payloadLimitBytes(100).build())
            .build();

    plugin.configureWorkflowClient(options);
    plugin.configureWorkflowClient(options);

    DataConverter converter = options.build().getDataConverter();
    assertThat(converter.toPayload("x".repeat(50))).isPresent();
    assertThatThrownBy(() -> converter.toPayload("x".repeat(150)))
        .isInstanceOf(ApplicationFailure.class);
  }

  @Test
  void puts_codecs_in_front_of_the_default_converter_alone() {
    DataConverter users = DefaultDataConverter.newDefaultInstance();

    assertThat(codecsOf(null)).isTrue();
    assertThat(codecsOf(DefaultDataConverter.STANDARD_INSTANCE)).isTrue();
    assertThat(codecsOf(users)).isFalse();
  }

  /** A second time, too: the SDK calls a plugin again where options are made from options. */
  private boolean codecsOf(DataConverter configured) {
    WorkflowClientOptions.Builder options = WorkflowClientOptions.newBuilder();
    if (configured != null) {
      options.setDataConverter(configured);
    }
    ChronotypePlugin.of(greeter).configureWorkflowClient(options);
    ChronotypePlugin.of(greeter).configureWorkflowClient(options);
    DataConverter unbudgeted = BudgetedConverter.without(options.build().getDataConverter());
    DataConverter plain = CodecConverter.without(unbudgeted);
    assertThat(plain)
        .isSameAs(configured == null ? DefaultDataConverter.STANDARD_INSTANCE : configured);
    return plain != unbudgeted;
  }

  @Test
  void refuses_nothing_and_null() {
    assertThatThrownBy(ChronotypePlugin::of)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("There is no registration to add.");
    assertThatThrownBy(() -> ChronotypePlugin.newBuilder().build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("Nothing is registered. Call register(…) before build().");
    assertThatThrownBy(() -> ChronotypePlugin.of(greeter, null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ChronotypePlugin.newBuilder().register("", greeter))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> ChronotypePlugin.newBuilder().register((String) null, greeter))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ChronotypePlugin.newBuilder().fallback(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ChronotypePlugin.newBuilder().payloadCodecs(null))
        .isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> ChronotypePlugin.newBuilder().payloadBudget(null))
        .isInstanceOf(NullPointerException.class);
  }

  @Test
  void refuses_a_registration_twice_on_a_queue() {
    assertThatThrownBy(() -> ChronotypePlugin.newBuilder().register("q", greeter, greeter).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is given twice");
    assertThatThrownBy(
            () -> ChronotypePlugin.newBuilder().register(greeter).register("q", greeter).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is given twice");
    assertThatThrownBy(
            () ->
                ChronotypePlugin.newBuilder()
                    .register("q", greeter)
                    .register("q", GreeterRegistration.of(new Greeter()))
                    .build())
        .isInstanceOf(TypeAlreadyRegisteredException.class);
  }

  @Test
  void takes_one_registration_on_two_queues() {
    assertThat(ChronotypePlugin.newBuilder().register("a", greeter).register("b", greeter).build())
        .hasToString(
            "ChronotypePlugin{every Task Queue: [], {a=ActivityDispatcher[greet, wave],"
                + " b=ActivityDispatcher[greet, wave]}, PayloadCodecs{DEFAULT_CONVERTER, unknown"
                + " properties: SKIP}, PayloadBudget{payload: 2097152, message: 4194304, warning:"
                + " 524288 bytes}}");
  }
}
