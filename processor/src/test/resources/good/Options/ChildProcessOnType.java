package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;

@Activities(execution = Execution.CHILD_PROCESS)
class Jobs {
  record Job(String id) {}

  Jobs() {}

  @ActivityDefinition
  void run(Job job) {}
}
