package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  void send(Mail mail) {}
}
