package samples;

import dev.chronotype.ActivityDefinition;

class Auditing {
  record Entry<T>(T value) {}

  @ActivityDefinition
  void log(Entry<String> entry) {}
}
