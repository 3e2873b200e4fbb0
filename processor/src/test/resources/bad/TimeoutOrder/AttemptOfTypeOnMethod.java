package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "10m")
class Jobs {
  record Job(String id) {}

  @ActivityDefinition(scheduleToCloseTimeout = "5m") // error: [CT404] Jobs.run has startToCloseTimeout 10m, longer than its scheduleToCloseTimeout of 5m at "5m" (ecj: scheduleToCloseTimeout)
  void run(Job job) {}
}
