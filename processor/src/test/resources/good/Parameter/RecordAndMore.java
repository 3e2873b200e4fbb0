package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address, boolean urgent) {}

  @ActivityDefinition
  void send(Mail mail) {}
}
