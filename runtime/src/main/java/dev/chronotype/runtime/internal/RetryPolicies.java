package dev.chronotype.runtime.internal;

import io.temporal.api.common.v1.RetryPolicy;
import io.temporal.common.RetryOptions;
import java.util.List;

/** Retry Policies as a Temporal Service sends them. */
public final class RetryPolicies {

  private RetryPolicies() {}

  /** The message of some options. What they leave open is left open there. */
  public static RetryPolicy of(RetryOptions options) {
    RetryPolicy.Builder policy =
        RetryPolicy.newBuilder()
            .setMaximumAttempts(options.getMaximumAttempts())
            .setBackoffCoefficient(options.getBackoffCoefficient())
            .setInitialInterval(ProtoDurations.of(options.getInitialInterval()))
            .setMaximumInterval(ProtoDurations.of(options.getMaximumInterval()));
    String[] doNotRetry = options.getDoNotRetry();
    return doNotRetry == null
        ? policy.build()
        : policy.addAllNonRetryableErrorTypes(List.of(doNotRetry)).build();
  }
}
