package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

interface Jobs {
  record Job(String id) {}

  @ActivityDefinition(retry = @Retry(initialInterval = "10s", maximumInterval = "10s"))
  void equal(Job job);

  @ActivityDefinition(retry = @Retry(maximumInterval = "1s"))
  void likeDefault(Job job);
}
