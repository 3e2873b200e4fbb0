package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.SideBySide.OPTIONS;
import static dev.chronotype.behaviour.SideBySide.sameOn;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.temporal.activity.Activity;
import io.temporal.activity.DynamicActivity;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.context.ContextPropagator;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import io.temporal.common.converter.EncodedValues;
import io.temporal.common.converter.JacksonJsonPayloadConverter;
import io.temporal.payload.codec.PayloadCodec;
import io.temporal.workflow.Workflow;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** What users set on a client or a Worker is in force as on the reflective path. */
class WorkerSetupTest {

  @Test
  void a_data_converter() throws Exception {
    DataConverter snakeCase =
        DefaultDataConverter.newDefaultInstance()
            .withPayloadConverterOverrides(
                new JacksonJsonPayloadConverter(
                    new ObjectMapper()
                        .setPropertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)));

    Outcome outcome =
        sameOn(
            setup -> setup.converter = snakeCase,
            stubs ->
                stubs.remote(OPTIONS).compose(new Compose("Hello", "World"))
                    + stubs.remote(OPTIONS).lines(new Count(1)).get(0));

    assertThat(outcome.result()).isEqualTo("Hello, World!Line[text=l1, amount=1]");
  }

  @Test
  void a_payload_codec() throws Exception {
    PayloadCodec reversing = new Reversing();

    Outcome outcome =
        sameOn(
            setup ->
                setup.converter =
                    new CodecDataConverter(
                        DefaultDataConverter.newDefaultInstance(), List.of(reversing)),
            stubs -> stubs.remote(OPTIONS).compose(new Compose("Hello", "World")));

    assertThat(outcome.result()).isEqualTo("Hello, World!");
  }

  @Test
  void a_context_propagator() throws Exception {
    Outcome outcome =
        sameOn(
            setup -> setup.propagators = List.of(new Tenant()),
            stubs -> {
              MDC.put("tenant", "acme");
              return stubs.remote(OPTIONS).propagated(new Empty());
            });

    assertThat(outcome.result()).isEqualTo("acme");
    assertThat(outcome.history()).anyMatch(e -> e.contains("\"header\":{\"fields\":{\"tenant\""));
  }

  /** Carries one entry of the MDC in a header. */
  private static final class Tenant implements ContextPropagator {
    @Override
    public String getName() {
      return "tenant";
    }

    @Override
    public Map<String, Payload> serializeContext(Object context) {
      return context == null
          ? Map.of()
          : Map.of(
              "tenant", DefaultDataConverter.STANDARD_INSTANCE.toPayload(context).orElseThrow());
    }

    @Override
    public Object deserializeContext(Map<String, Payload> header) {
      Payload payload = header.get("tenant");
      return payload == null
          ? null
          : DefaultDataConverter.STANDARD_INSTANCE.fromPayload(payload, String.class, String.class);
    }

    @Override
    public Object getCurrentContext() {
      return MDC.get("tenant");
    }

    @Override
    public void setCurrentContext(Object context) {
      if (context != null) {
        MDC.put("tenant", (String) context);
      }
    }
  }

  /** A user's own. */
  private static final class Echo implements DynamicActivity {
    @Override
    public Object execute(EncodedValues args) {
      return Activity.getExecutionContext().getInfo().getActivityType()
          + " "
          + args.get(0, String.class);
    }
  }

  @Test
  void a_dynamic_activity_as_the_fallback() throws Exception {
    Outcome outcome =
        sameOn(
            setup -> setup.fallback = new Echo(),
            stubs ->
                Workflow.newUntypedActivityStub(OPTIONS).execute("other", String.class, "echoed")
                    + " "
                    + stubs.remote(OPTIONS).compose(new Compose("Hello", "World")));

    assertThat(outcome.result()).isEqualTo("other echoed Hello, World!");
  }
}
