package samples;

import dev.chronotype.ActivityDefinition;

class Paying {
  sealed interface Payment {}

  record Cash(long cents) implements Payment {}

  @ActivityDefinition
  void pay(Payment payment) {} // error: [CT103] Paying.pay takes the interface Paying.Payment at payment
}
