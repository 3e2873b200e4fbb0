package dev.chronotype.behaviour.codecs;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.ByteString;
import dev.chronotype.runtime.ChronotypePlugin;
import io.temporal.api.common.v1.Payload;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.common.converter.DefaultDataConverter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NestedOptionalsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"text\":null,\"number\":null,\"whole\":null}",
        "{\"text\":\"a\",\"number\":1,\"whole\":2}"
      })
  void are_read_as_the_default_converter_reads_them(String json) {
    WorkflowClientOptions.Builder options = WorkflowClientOptions.newBuilder();
    ChronotypePlugin.of(OptionalActivitiesRegistration.of(new OptionalActivities()))
        .configureWorkflowClient(options);
    Payload payload =
        DefaultDataConverter.STANDARD_INSTANCE.toPayload("").orElseThrow().toBuilder()
            .setData(ByteString.copyFromUtf8(json))
            .build();

    Class<OptionalActivities.Nested> type = OptionalActivities.Nested.class;
    assertThat(options.build().getDataConverter().fromPayload(payload, type, type))
        .isEqualTo(DefaultDataConverter.STANDARD_INSTANCE.fromPayload(payload, type, type));
  }
}
