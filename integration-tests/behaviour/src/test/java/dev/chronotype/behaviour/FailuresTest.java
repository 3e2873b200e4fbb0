package dev.chronotype.behaviour;

import static dev.chronotype.behaviour.SideBySide.OPTIONS;
import static dev.chronotype.behaviour.SideBySide.RETRYING;
import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.common.RetryOptions;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What an activity throws reaches the workflow, and the history, as on the reflective path. */
class FailuresTest {

  @RegisterExtension static final SideBySide paths = new SideBySide();

  static final String[] KINDS = Failures.KINDS;

  @ParameterizedTest
  @FieldSource("KINDS")
  void a_failure(String kind) throws Exception {
    Outcome outcome = paths.same(stubs -> stubs.remote(OPTIONS).fail(new Fail(kind)));

    assertThat(outcome.result()).startsWith("ActivityFailure of fail retryState=");
    assertThat(outcome.history())
        .anyMatch(e -> e.contains("dev.chronotype.behaviour.Failures.of("));
  }

  @Test
  void an_error() throws Exception {
    Outcome outcome = paths.same(stubs -> stubs.remote(OPTIONS).failWithError(new Empty()));

    assertThat(outcome.result())
        .contains("message=deep type=java.lang.StackOverflowError")
        .contains("at=dev.chronotype.behaviour.ProbeActivities.failWithError(");
  }

  @Test
  void details_can_be_read() throws Exception {
    Outcome outcome =
        paths.same(
            stubs -> {
              try {
                return stubs.remote(OPTIONS).fail(new Fail("details"));
              } catch (ActivityFailure e) {
                ApplicationFailure cause = (ApplicationFailure) e.getCause();
                return cause.getDetails().get(0, Line.class)
                    + " "
                    + cause.getDetails().get(1, String.class);
              }
            });

    assertThat(outcome.result()).isEqualTo("Line[text=detail, amount=1] second");
  }

  @Test
  void a_failure_of_a_promise() throws Exception {
    Outcome outcome =
        paths.same(
            stubs -> {
              RuntimeException failure =
                  stubs
                      .composeAsync(
                          OPTIONS.toBuilder()
                              .setTaskQueue("nobody")
                              .setScheduleToStartTimeout(Duration.ofSeconds(1))
                              .build(),
                          new Compose("Hello", "World"))
                      .getFailure();
              return Descriptions.failure(failure);
            });

    assertThat(outcome.result()).contains("TimeoutFailure");
  }

  @Test
  void retries_until_it_succeeds() throws Exception {
    Outcome outcome = paths.same(stubs -> stubs.remote(RETRYING).flaky(new Count(2)));

    assertThat(outcome.result()).isEqualTo("attempt 3");
  }

  @Test
  void retries_until_the_attempts_are_used_up() throws Exception {
    Outcome outcome = paths.same(stubs -> stubs.remote(RETRYING).flaky(new Count(9)));

    assertThat(outcome.result())
        .contains("retryState=RETRY_STATE_MAXIMUM_ATTEMPTS_REACHED")
        .contains("message=attempt 3");
  }

  @Test
  void does_not_retry_what_the_options_name() throws Exception {
    Outcome outcome =
        paths.same(
            stubs ->
                stubs
                    .remote(
                        RETRYING.toBuilder()
                            .setRetryOptions(
                                RetryOptions.newBuilder()
                                    .setMaximumAttempts(3)
                                    .setDoNotRetry(IllegalStateException.class.getName())
                                    .build())
                            .build())
                    .flaky(new Count(9)));

    assertThat(outcome.result())
        .contains("retryState=RETRY_STATE_NON_RETRYABLE_FAILURE")
        .contains("message=attempt 1");
  }

  @Test
  void does_not_retry_a_non_retryable_failure() throws Exception {
    Outcome outcome = paths.same(stubs -> stubs.remote(RETRYING).fail(new Fail("non-retryable")));

    assertThat(outcome.result()).contains("retryState=RETRY_STATE_NON_RETRYABLE_FAILURE");
  }

  @Test
  void waits_for_the_delay_that_a_failure_asks_for() throws Exception {
    Outcome outcome = paths.same(stubs -> stubs.remote(RETRYING).fail(new Fail("delay")));

    assertThat(outcome.result()).contains("nextRetryDelay=PT3S");
  }
}
