package samples;

import dev.chronotype.ActivityDefinition;

interface Door {
  record OpenInput() {}

  @ActivityDefinition
  String open(OpenInput input);
}
