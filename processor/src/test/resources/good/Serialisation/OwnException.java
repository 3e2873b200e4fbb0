package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Declined(String message) {}

  record Job(Declined reason) {}

  @ActivityDefinition
  void run(Job job) {}
}
