package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record ExactInput() {}

  record FamilyInput() {}

  @ActivityDefinition
  void exact(ExactInput input) {}

  @ActivityDefinition
  @SuppressWarnings("chronotype:CT1xx")
  void family(FamilyInput input) {}
}
