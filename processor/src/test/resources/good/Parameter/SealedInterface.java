package samples;

import dev.chronotype.ActivityDefinition;

class Paying {
  record Payment(long cents) {}

  @ActivityDefinition
  void pay(Payment payment) {}
}
