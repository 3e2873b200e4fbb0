package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Settings(long limit, String mode) {}

  record Job(Settings settings) {}

  @ActivityDefinition
  void run(Job job) {}
}
