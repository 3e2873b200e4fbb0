package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities
class Door {
  record OpenInput(String name) {}

  @ActivityDefinition
  void open(OpenInput input) {}
}
