package samples;

import dev.chronotype.ActivityDefinition;

class Door {
  record OpenInput(String name) {}

  @ActivityDefinition
  void open(OpenInput input) {}
}
