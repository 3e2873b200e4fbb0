package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition(execution = Execution.IN_PROCESS)
  void run(Job job) {}
}
