package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  static class Hidden {
    record Mail(String address) {}
  }

  @ActivityDefinition
  void send(Hidden.Mail mail) {}
}
