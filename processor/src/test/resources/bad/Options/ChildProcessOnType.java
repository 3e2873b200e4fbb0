package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;

@Activities(execution = Execution.CHILD_PROCESS) // error: [CT501] Jobs asks for execution = CHILD_PROCESS at Execution.CHILD_PROCESS (ecj: execution)
class Jobs {
  record Job(String id) {}

  @ActivityDefinition
  void run(Job job) {}
}
