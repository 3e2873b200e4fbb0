package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String text) {}

  @ActivityDefinition
  void send(Mail mail) {}
}
