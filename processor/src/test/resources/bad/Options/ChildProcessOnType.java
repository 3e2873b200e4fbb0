package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;

@Activities(execution = Execution.CHILD_PROCESS) // warning: [CT501] Jobs runs in a child process, where nothing generated can make Jobs at Execution.CHILD_PROCESS (ecj: execution)
class Jobs {
  record Job(String id) {}

  private Jobs() {}

  @ActivityDefinition
  void run(Job job) {}
}
