package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "mail-")
class Mailing {
  record Mail(String address) {}

  @ActivityDefinition(name = "send")
  void send(Mail mail) {}
}
