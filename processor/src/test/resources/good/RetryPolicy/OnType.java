package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

@Activities(retry = @Retry(maximumAttempts = 1))
class Jobs {
  record Job(String id) {}

  @ActivityDefinition
  void run(Job job) {}

  @ActivityDefinition
  void runAgain(Job job) {}
}
