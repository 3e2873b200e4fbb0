package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition(startToCloseTimeout = "1m", heartbeatTimeout = "60s") // error: [CT403] Jobs.run has heartbeatTimeout 60s, not less than its startToCloseTimeout of 1m at "60s" (ecj: heartbeatTimeout)
  void run(Job job) {}
}
