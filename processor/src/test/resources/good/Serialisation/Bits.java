package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(long[] flags) {}

  @ActivityDefinition
  void run(Job job) {}
}
