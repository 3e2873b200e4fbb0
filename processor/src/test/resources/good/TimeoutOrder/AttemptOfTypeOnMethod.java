package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "10m")
class Jobs {
  record Job(String id) {}

  @ActivityDefinition(scheduleToCloseTimeout = "15m")
  void run(Job job) {}
}
