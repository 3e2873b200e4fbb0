package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

interface Jobs {
  record Job(String id) {}

  @ActivityDefinition(retry = @Retry(maximumAttempts = 0)) // error: [CT405] maximumAttempts = 0 at 0 (ecj: @ActivityDefinition)
  void zeroAttempts(Job job);

  @ActivityDefinition(retry = @Retry(maximumAttempts = -1)) // error: [CT405] maximumAttempts = -1 at -1 (ecj: @ActivityDefinition)
  void negativeAttempts(Job job);

  @ActivityDefinition(retry = @Retry(backoffCoefficient = 0)) // error: [CT405] backoffCoefficient = 0.0 at 0 (ecj: @ActivityDefinition)
  void zero(Job job);

  @ActivityDefinition(retry = @Retry(backoffCoefficient = 0.5)) // error: [CT405] backoffCoefficient = 0.5 at 0.5 (ecj: @ActivityDefinition)
  void half(Job job);

  @ActivityDefinition(retry = @Retry(backoffCoefficient = -2)) // error: [CT405] backoffCoefficient = -2.0 at -2 (ecj: @ActivityDefinition)
  void negative(Job job);

  @ActivityDefinition(retry = @Retry(backoffCoefficient = Double.NaN)) // error: [CT405] backoffCoefficient = NaN at Double.NaN (ecj: @ActivityDefinition)
  void notANumber(Job job);

  @ActivityDefinition(retry = @Retry(backoffCoefficient = Double.POSITIVE_INFINITY)) // error: [CT405] backoffCoefficient = Infinity at Double.POSITIVE_INFINITY (ecj: @ActivityDefinition)
  void infinite(Job job);
}
