package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition(name = "temporal_send")
  void send(Mail mail) {}

  @ActivityDefinition
  void __resend(Mail mail) {}
}
