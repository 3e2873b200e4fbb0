package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "mail_")
class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  void send(Mail mail) {}
}
