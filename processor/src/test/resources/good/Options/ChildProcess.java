package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;

class Jobs {
  record Job(String id) {}

  private final String library;

  Jobs() {
    this.library = System.getProperty("library", "none");
  }

  @ActivityDefinition(execution = Execution.CHILD_PROCESS)
  String run(Job job) {
    return library;
  }
}
