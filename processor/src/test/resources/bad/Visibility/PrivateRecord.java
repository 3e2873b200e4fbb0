package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  private record Mail(String address) {}

  @ActivityDefinition
  void send(Mail mail) {} // error: [CT114] Mailing.send takes Mailing.Mail, which generated code cannot name at mail
}
