package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(
      String future,
      String stage,
      String value,
      String promise) {}

  @ActivityDefinition
  void run(Job job) {}
}
