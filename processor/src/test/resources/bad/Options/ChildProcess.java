package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition(execution = Execution.CHILD_PROCESS) // error: [CT501] Jobs.run asks for execution = CHILD_PROCESS at Execution.CHILD_PROCESS (ecj: execution)
  void run(Job job) {}
}
