package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition(name = "send")
  void first(Mail mail) {}

  @ActivityDefinition(name = "send-second")
  void second(Mail mail) {}
}
