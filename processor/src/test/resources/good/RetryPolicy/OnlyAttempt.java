package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

interface Jobs {
  record Job(String id) {}

  @ActivityDefinition(retry = @Retry(maximumAttempts = 1))
  void once(Job job);

  @ActivityDefinition(retry = @Retry(maximumAttempts = 2, initialInterval = "2s"))
  void twice(Job job);
}
