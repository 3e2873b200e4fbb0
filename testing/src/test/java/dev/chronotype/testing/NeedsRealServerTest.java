package dev.chronotype.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.api.workflowservice.v1.GetSystemInfoRequest;
import io.temporal.testing.TestWorkflowEnvironment;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests that run on a real Temporal Service, or not at all. */
@NeedsRealServer
class NeedsRealServerTest {

  @RegisterExtension
  final TemporalExtension temporal = TemporalExtension.newBuilder().doNotStart().build();

  @Test
  void runs_on_a_real_service(TestWorkflowEnvironment environment) {
    // The embedded server says nothing of its version.
    assertThat(
            environment
                .getWorkflowServiceStubs()
                .blockingStub()
                .getSystemInfo(GetSystemInfoRequest.getDefaultInstance())
                .getServerVersion())
        .isNotEmpty();
    assertThat(environment.isStarted()).isFalse();
  }

  @Test
  void shares_one_server() {
    assertThat(TemporalServer.real().isReal()).isTrue();
    Optional<TemporalServer> first = ServerSettings.ofThisProcess().real();
    assertThat(first).get().hasToString(TemporalServer.real().toString());
  }
}
