package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(heartbeatTimeout = "30s")
class Jobs {
  record Job(String id) {}

  @ActivityDefinition(startToCloseTimeout = "10s") // error: [CT403] Jobs.run has heartbeatTimeout 30s, not less than its startToCloseTimeout of 10s at "10s" (ecj: startToCloseTimeout)
  void run(Job job) {}

  @ActivityDefinition(startToCloseTimeout = "1m")
  void runLong(Job job) {}
}
