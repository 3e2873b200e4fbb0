package samples;

import dev.chronotype.ActivityDefinition;

abstract class Importing<R extends Record> {
  @ActivityDefinition
  void load(R rows) {}
}
