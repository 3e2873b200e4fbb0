package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(long worker, String group, long process) {}

  @ActivityDefinition
  void run(Job job) {}
}
