package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Letter(String text) {}

  @ActivityDefinition
  void send(Letter letter) {}
}
