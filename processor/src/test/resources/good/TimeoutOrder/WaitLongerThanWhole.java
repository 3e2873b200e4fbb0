package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition(scheduleToStartTimeout = "1m", scheduleToCloseTimeout = "2m")
  void run(Job job) {}
}
