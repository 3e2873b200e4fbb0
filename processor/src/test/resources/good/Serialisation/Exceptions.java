package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String step, String cause) {}

  @ActivityDefinition
  void run(Job job) {}
}
