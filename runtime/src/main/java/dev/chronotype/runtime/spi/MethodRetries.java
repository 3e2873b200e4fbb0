package dev.chronotype.runtime.spi;

import io.temporal.common.RetryOptions;
import org.jspecify.annotations.Nullable;

/** How the SDK lets {@code @MethodRetry} fill what the options of a call leave open. */
final class MethodRetries {

  /** What the SDK puts where neither the options nor the annotation say anything. */
  private static final double BACKOFF_COEFFICIENT = 2.0;

  private MethodRetries() {}

  /**
   * Merges member by member; the SDK's own {@code RetryOptions.merge} refuses what is unset in
   * both.
   *
   * @param annotated what the annotation sets
   * @param options what the call sets, which wins
   */
  static RetryOptions under(RetryOptions annotated, @Nullable RetryOptions options) {
    RetryOptions.Builder builder =
        options == null ? RetryOptions.newBuilder() : options.toBuilder();
    RetryOptions given = builder.build();
    if (given.getInitialInterval() == null && annotated.getInitialInterval() != null) {
      builder.setInitialInterval(annotated.getInitialInterval());
    }
    if (given.getMaximumInterval() == null) {
      builder.setMaximumInterval(annotated.getMaximumInterval());
    }
    if (given.getBackoffCoefficient() == 0) {
      double coefficient = annotated.getBackoffCoefficient();
      builder.setBackoffCoefficient(coefficient == 0 ? BACKOFF_COEFFICIENT : coefficient);
    }
    if (given.getMaximumAttempts() == 0) {
      builder.setMaximumAttempts(annotated.getMaximumAttempts());
    }
    if (given.getDoNotRetry() == null) {
      String[] doNotRetry = annotated.getDoNotRetry();
      builder.setDoNotRetry(doNotRetry == null ? new String[0] : doNotRetry);
    }
    return builder.build();
  }
}
