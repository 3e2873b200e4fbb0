package dev.chronotype.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.chronotype.behaviour.ShapesClient.LinesArguments;
import dev.chronotype.runtime.PayloadCodecs;
import dev.chronotype.runtime.StandaloneActivities;
import dev.chronotype.testing.TemporalServer;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A user's encryption holds for what no workflow calls, with codecs in front of it or without. */
class StandaloneConverterTest {

  @ParameterizedTest
  @EnumSource
  void the_converter_of_the_client_stays_in_force(PayloadCodecs.Use use) {
    assumeTrue(
        TemporalServer.configured().isReal(), "the server in memory has no standalone activities");
    CodecDataConverter encrypting =
        new CodecDataConverter(
            DefaultDataConverter.newDefaultInstance(), List.of(new Reversing()), true);
    String composed = "encrypted-" + UUID.randomUUID();
    try (StandaloneWorker worker =
        new StandaloneWorker(encrypting, PayloadCodecs.defaults().withUse(use))) {
      StandaloneActivities standalone = StandaloneActivities.of(worker.client());

      assertThat(
              ProbeActivitiesClient.of(standalone)
                  .compose()
                  .withOptions(o -> o.setTaskQueue(worker.taskQueue))
                  .execute(composed, new Compose("Hello", "World")))
          .isEqualTo("Hello, World!");
      assertThat(worker.inputOf(composed).getPayloads(0).getData().toStringUtf8())
          .isEqualTo("}\"dlroW\":\"eman\",\"olleH\":\"gniteerg\"{");
      assertThat(
              ShapesClient.of(standalone)
                  .lines()
                  .withOptions(
                      o ->
                          o.setTaskQueue(worker.taskQueue)
                              .setStartToCloseTimeout(Duration.ofSeconds(10)))
                  .execute(
                      "lines-" + UUID.randomUUID(),
                      new LinesArguments(
                          List.of(new Line("a", 1)), Map.of("b", List.of(2)), Optional.empty())))
          .containsExactly(new Line("a", 1), new Line("b", 2));
    }
  }
}
