package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;

class Jobs {
  record Job(String id) {}

  private final String library;

  Jobs(String library) {
    this.library = library;
  }

  @ActivityDefinition(execution = Execution.CHILD_PROCESS) // warning: [CT501] Jobs.run runs in a child process, where nothing generated can make Jobs at Execution.CHILD_PROCESS (ecj: execution)
  String run(Job job) {
    return library;
  }
}
