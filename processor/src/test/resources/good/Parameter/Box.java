package samples;

import dev.chronotype.ActivityDefinition;

class Billing {
  record ChargeInput(Long cents) {}

  @ActivityDefinition
  void charge(ChargeInput input) {}
}
