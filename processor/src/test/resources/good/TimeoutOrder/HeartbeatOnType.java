package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "10s", heartbeatTimeout = "3s")
class Jobs {
  record Job(String id) {}

  @ActivityDefinition
  void run(Job job) {}
}
