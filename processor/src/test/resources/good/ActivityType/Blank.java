package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition(name = "send")
  void send(Mail mail) {}

  @ActivityDefinition
  void resend(Mail mail) {}
}
