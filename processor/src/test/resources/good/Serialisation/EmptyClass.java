package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Filter() {}

  record Job(Filter filter) {}

  @ActivityDefinition
  void run(Job job) {}
}
