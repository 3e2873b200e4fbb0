package samples;

import dev.chronotype.ActivityDefinition;

class Paying {
  @ActivityDefinition
  void pay(Object payment) {} // error: [CT103] Paying.pay takes the class Object at payment
}
