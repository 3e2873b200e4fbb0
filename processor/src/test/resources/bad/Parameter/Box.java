package samples;

import dev.chronotype.ActivityDefinition;

class Billing {
  @ActivityDefinition
  void charge(Long cents) {} // error: [CT103] Billing.charge takes a Long at cents
}
