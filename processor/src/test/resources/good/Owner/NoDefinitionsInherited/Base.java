package samples;

import dev.chronotype.ActivityDefinition;

class Base {
  record Mail(String address) {}

  @ActivityDefinition
  void send(Mail mail) {}
}
