package samples;

import dev.chronotype.ActivityDefinition;

class Doors {
  enum Door {
    LEFT,
    RIGHT
  }

  record OpenInput(Door door) {}

  @ActivityDefinition
  void open(OpenInput input) {}
}
