package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition(scheduleToStartTimeout = "2m", scheduleToCloseTimeout = "1m") // error: [CT404] Jobs.run has scheduleToStartTimeout 2m, longer than its scheduleToCloseTimeout of 1m at "2m" (ecj: scheduleToStartTimeout)
  void run(Job job) {}
}
