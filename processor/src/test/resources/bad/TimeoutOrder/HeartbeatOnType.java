package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "10s", heartbeatTimeout = "30s") // error: [CT403] Jobs has heartbeatTimeout 30s at "30s" (ecj: heartbeatTimeout)
class Jobs {
  record Job(String id) {}

  @ActivityDefinition
  void run(Job job) {}
}
