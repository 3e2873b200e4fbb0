package samples;

import dev.chronotype.ActivityDefinition;

abstract class Base<T> {
  record Job(String id) {}

  @ActivityDefinition
  T run(Job job) {
    return null;
  }
}
