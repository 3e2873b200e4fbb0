package samples;

import dev.chronotype.ActivityDefinition;

abstract class Importing<T> {
  @ActivityDefinition
  void load(T rows) {}
}
