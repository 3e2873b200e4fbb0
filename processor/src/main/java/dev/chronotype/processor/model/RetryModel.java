package dev.chronotype.processor.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@code @Retry}; what was not written down is null. */
public record RetryModel(
    Site site,
    @Nullable Setting<String> initialInterval,
    @Nullable Setting<Double> backoffCoefficient,
    @Nullable Setting<String> maximumInterval,
    @Nullable Setting<Integer> maximumAttempts,
    List<Setting<ThrowableModel>> doNotRetry) {

  public RetryModel {
    doNotRetry = List.copyOf(doNotRetry);
  }
}
