package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "mail-")
class Mailing {
  record Mail(String address) {}

  @ActivityDefinition(name = " ") // error: [CT301] Mailing.send has a blank Activity Type at " " (ecj: name)
  void send(Mail mail) {}
}
