package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

interface Jobs {
  record Job(String id) {}

  @ActivityDefinition(retry = @Retry(initialInterval = "10s", maximumInterval = "5s")) // error: [CT405] maximumInterval = "5s" at "5s" (ecj: @ActivityDefinition)
  void reversed(Job job);

  @ActivityDefinition(retry = @Retry(maximumInterval = "500ms")) // error: [CT405] maximumInterval = "500ms" at "500ms" (ecj: @ActivityDefinition)
  void belowDefault(Job job);
}
