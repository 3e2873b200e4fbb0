package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition(startToCloseTimeout = "2m", scheduleToCloseTimeout = "1m") // error: [CT404] Jobs.run has startToCloseTimeout 2m, longer than its scheduleToCloseTimeout of 1m at "2m" (ecj: startToCloseTimeout)
  void run(Job job) {}
}
