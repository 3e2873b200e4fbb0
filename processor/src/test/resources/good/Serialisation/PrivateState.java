package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String name, long count) {}

  @ActivityDefinition
  void run(Job job) {}
}
