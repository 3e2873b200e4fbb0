package dev.chronotype.runtime.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.temporal.activity.ActivityOptions;
import io.temporal.activity.LocalActivityOptions;
import io.temporal.common.MethodRetry;
import io.temporal.common.RetryOptions;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code @MethodRetry} leaves of the caller's options is what the SDK's merge leaves. */
class MethodRetriesTest {

  interface Annotated {
    @MethodRetry
    void nothing();

    @MethodRetry(maximumAttempts = 3)
    void attempts();

    @MethodRetry(
        initialIntervalSeconds = 2,
        backoffCoefficient = 1.5,
        maximumAttempts = 7,
        maximumIntervalSeconds = 90,
        doNotRetry = {"java.lang.IllegalStateException", "Refused"})
    void all();
  }

  private static final RetryOptions ALL =
      RetryOptions.newBuilder()
          .setInitialInterval(Duration.ofSeconds(2))
          .setBackoffCoefficient(1.5)
          .setMaximumAttempts(7)
          .setMaximumInterval(Duration.ofSeconds(90))
          .setDoNotRetry("java.lang.IllegalStateException", "Refused")
          .build();

  static Stream<RetryOptions> callers() {
    return Stream.of(
        null,
        RetryOptions.newBuilder().build(),
        RetryOptions.newBuilder().setMaximumAttempts(2).build(),
        RetryOptions.newBuilder().setInitialInterval(Duration.ofMillis(5)).build(),
        RetryOptions.newBuilder().setMaximumInterval(Duration.ofMillis(5)).build(),
        RetryOptions.newBuilder().setBackoffCoefficient(4).build(),
        RetryOptions.newBuilder().setDoNotRetry().build(),
        RetryOptions.newBuilder().setDoNotRetry("Other").build(),
        RetryOptions.newBuilder().setMaximumAttempts(1).validateBuildWithDefaults());
  }

  private static void assertSameAsTheSdk(
      String method, RetryOptions annotated, RetryOptions callers) throws Exception {
    MethodRetry annotation =
        Annotated.class.getDeclaredMethod(method).getAnnotation(MethodRetry.class);
    assertThat(MethodRetries.under(annotated, callers))
        .isEqualTo(RetryOptions.merge(annotation, callers));
  }

  @ParameterizedTest
  @MethodSource("callers")
  void for_all_members(RetryOptions callers) throws Exception {
    assertSameAsTheSdk("all", ALL, callers);
    assertSameAsTheSdk("nothing", RetryOptions.newBuilder().build(), callers);
    assertSameAsTheSdk(
        "attempts", RetryOptions.newBuilder().setMaximumAttempts(3).build(), callers);
  }

  @Test
  void after_all_other_options() {
    ActivityCall<String> call =
        ActivityCall.of("Charge", ActivityOptions.newBuilder().build(), String.class)
            .withMethodRetry(ALL);
    ActivityOptions options =
        ActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(1)).build();
    LocalActivityOptions local =
        LocalActivityOptions.newBuilder().setStartToCloseTimeout(Duration.ofSeconds(1)).build();
    RetryOptions two = RetryOptions.newBuilder().setMaximumAttempts(2).build();
    RetryOptions merged = ALL.toBuilder().setMaximumAttempts(2).build();

    assertThat(((RemoteInvoker) ActivityInvoker.remote(options, call)).effective(call))
        .isEqualTo(options.toBuilder().setRetryOptions(ALL).build());
    assertThat(
            ((RemoteInvoker)
                    ActivityInvoker.remote(options, call).withOptions(o -> o.setRetryOptions(two)))
                .effective(call)
                .getRetryOptions())
        .isEqualTo(merged);
    assertThat(((LocalInvoker) ActivityInvoker.local(local, call)).effective(call))
        .isEqualTo(local.toBuilder().setRetryOptions(ALL).build());
    assertThat(
            ((LocalInvoker)
                    ActivityInvoker.local(local, call)
                        .withLocalOptions(o -> o.setRetryOptions(two)))
                .effective(call)
                .getRetryOptions())
        .isEqualTo(merged);
  }
}
