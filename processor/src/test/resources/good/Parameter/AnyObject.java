package samples;

import dev.chronotype.ActivityDefinition;

class Paying {
  record PayInput(long cents) {}

  @ActivityDefinition
  void pay(PayInput input) {}
}
