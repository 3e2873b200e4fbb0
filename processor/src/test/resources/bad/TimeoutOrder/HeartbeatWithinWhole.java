package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition(scheduleToCloseTimeout = "10s", heartbeatTimeout = "30s") // error: [CT403] Jobs.run has heartbeatTimeout 30s, not less than its scheduleToCloseTimeout of 10s at "30s" (ecj: heartbeatTimeout)
  void run(Job job) {}
}
