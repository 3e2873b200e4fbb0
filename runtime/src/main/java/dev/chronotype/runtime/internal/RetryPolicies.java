package dev.chronotype.runtime.internal;

import com.google.protobuf.Duration;
import com.google.protobuf.util.Durations;
import io.temporal.api.common.v1.RetryPolicy;
import io.temporal.common.RetryOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Retry Policies as a Temporal Service sends them. */
public final class RetryPolicies {

  private RetryPolicies() {}

  /** The message of some options. What they leave open is left open there. */
  public static RetryPolicy of(RetryOptions options) {
    RetryPolicy.Builder policy =
        RetryPolicy.newBuilder()
            .setMaximumAttempts(options.getMaximumAttempts())
            .setBackoffCoefficient(options.getBackoffCoefficient())
            .setInitialInterval(duration(options.getInitialInterval()))
            .setMaximumInterval(duration(options.getMaximumInterval()));
    String[] doNotRetry = options.getDoNotRetry();
    return doNotRetry == null
        ? policy.build()
        : policy.addAllNonRetryableErrorTypes(List.of(doNotRetry)).build();
  }

  private static Duration duration(java.time.@Nullable Duration duration) {
    return duration == null ? Durations.ZERO : Durations.fromNanos(duration.toNanos());
  }
}
