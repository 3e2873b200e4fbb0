package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

@Activities(retry = @Retry(maximumAttempts = -1)) // error: [CT405] maximumAttempts = -1 at -1 (ecj: @Activities)
class Jobs {
  record Job(String id) {}

  @ActivityDefinition
  void run(Job job) {}

  @ActivityDefinition
  void runAgain(Job job) {}
}
