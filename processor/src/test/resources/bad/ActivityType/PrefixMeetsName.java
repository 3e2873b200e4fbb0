package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "mail-")
class Mailing {
  record Mail(String address) {}

  @ActivityDefinition(name = "mail-send")
  void first(Mail mail) {}

  @ActivityDefinition
  void send(Mail mail) {} // error: [CT305] Mailing.send has the Activity Type "mail-send", which Mailing.first has too at send
}
