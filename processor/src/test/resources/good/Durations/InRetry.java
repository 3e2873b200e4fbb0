package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

interface Jobs {
  record Job(String id) {}

  @ActivityDefinition(retry = @Retry(initialInterval = "500ms", maximumInterval = "1m"))
  void run(Job job);
}
