package samples;

import dev.chronotype.ActivityDefinition;

class Billing {
  @ActivityDefinition
  void charge(long cents) {} // error: [CT103] Billing.charge takes the primitive long at cents
}
