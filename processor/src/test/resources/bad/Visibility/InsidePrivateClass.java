package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  private static class Hidden {
    record Mail(String address) {}
  }

  @ActivityDefinition
  void send(Hidden.Mail mail) {} // error: [CT114] Mailing.send takes Mailing.Hidden.Mail at mail
}
