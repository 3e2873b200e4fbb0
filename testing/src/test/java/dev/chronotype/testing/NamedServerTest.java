package dev.chronotype.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.testing.TestWorkflowEnvironment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that say which server they run on, whatever is configured. */
class NamedServerTest {

  @RegisterExtension
  final TemporalExtension temporal =
      TemporalExtension.newBuilder().server(TemporalServer.embedded()).doNotStart().build();

  @Test
  void runs_there_and_starts_when_it_is_told_to(TestWorkflowEnvironment environment) {
    assertThat(environment.isStarted()).isFalse();
    environment.start();

    assertThat(environment.isStarted()).isTrue();
    assertThat(environment.getDiagnostics()).isNotNull(); // a real one has none
  }
}
