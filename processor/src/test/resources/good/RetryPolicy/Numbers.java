package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

interface Jobs {
  record Job(String id) {}

  @ActivityDefinition(retry = @Retry(maximumAttempts = 2))
  void attempts(Job job);

  @ActivityDefinition(retry = @Retry(backoffCoefficient = 1))
  void constant(Job job);

  @ActivityDefinition(retry = @Retry(backoffCoefficient = 1.5))
  void half(Job job);

  @ActivityDefinition(retry = @Retry)
  void defaults(Job job);

  @ActivityDefinition(retry = @Retry(maximumAttempts = 1))
  void once(Job job);
}
