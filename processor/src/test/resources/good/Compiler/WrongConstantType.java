package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String text) {}

  @ActivityDefinition(startToCloseTimeout = "30s")
  void send(Mail mail) {}
}
