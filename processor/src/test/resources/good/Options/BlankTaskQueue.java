package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(taskQueue = "jobs")
class Jobs {
  record Job(String id) {}

  @ActivityDefinition(taskQueue = "slow jobs")
  void run(Job job) {}
}
