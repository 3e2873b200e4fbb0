package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition(scheduleToCloseTimeout = "10s", heartbeatTimeout = "3s")
  void run(Job job) {}
}
