package dev.chronotype.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The SDK's {@code @MethodRetry}; what was not written down is null, and for the SDK a 0 is as if
 * it was not.
 *
 * @param doNotRetry the types of failures; empty where there are none
 */
public record MethodRetryModel(
    @Nullable Setting<Long> initialIntervalSeconds,
    @Nullable Setting<Double> backoffCoefficient,
    @Nullable Setting<Integer> maximumAttempts,
    @Nullable Setting<Long> maximumIntervalSeconds,
    List<String> doNotRetry,
    Site site) {

  public MethodRetryModel {
    doNotRetry = List.copyOf(doNotRetry);
  }
}
