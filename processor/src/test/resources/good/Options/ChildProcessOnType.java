package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;

@Activities(execution = Execution.IN_PROCESS)
class Jobs {
  record Job(String id) {}

  @ActivityDefinition
  void run(Job job) {}
}
