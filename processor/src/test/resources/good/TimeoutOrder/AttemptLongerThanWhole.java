package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition(startToCloseTimeout = "2m", scheduleToCloseTimeout = "120s")
  void run(Job job) {}
}
