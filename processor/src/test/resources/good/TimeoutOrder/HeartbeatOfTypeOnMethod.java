package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(heartbeatTimeout = "30s")
class Jobs {
  record Job(String id) {}

  @ActivityDefinition(startToCloseTimeout = "40s")
  void run(Job job) {}

  @ActivityDefinition(startToCloseTimeout = "1m")
  void runLong(Job job) {}
}
