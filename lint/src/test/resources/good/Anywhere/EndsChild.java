package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;

@Activities(execution = Execution.CHILD_PROCESS)
class Setup {
  record Config(String path) {}

  @ActivityDefinition
  void check(Config config) {
    if (config.path().isBlank()) {
      System.exit(1);
    }
  }
}
