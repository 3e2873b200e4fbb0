package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition(startToCloseTimeout = "1m", heartbeatTimeout = "20s")
  void run(Job job) {}
}
