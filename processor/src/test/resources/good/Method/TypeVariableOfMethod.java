package samples;

import dev.chronotype.ActivityDefinition;

class Auditing {
  record Entry(String text) {}

  @ActivityDefinition
  void log(Entry entry) {}
}
