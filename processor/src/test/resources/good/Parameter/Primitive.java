package samples;

import dev.chronotype.ActivityDefinition;

class Billing {
  record ChargeInput(long cents) {}

  @ActivityDefinition
  void charge(ChargeInput input) {}
}
