package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Money(long cents) {}

  record Job(String name, Money price) {}

  @ActivityDefinition
  void run(Job job) {}
}
