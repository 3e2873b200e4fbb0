package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition(name = "send")
  void first(Mail mail) {}

  @ActivityDefinition(name = "send") // error: [CT305] Mailing.second has the Activity Type "send", which Mailing.first has too at "send" (ecj: name)
  void second(Mail mail) {}
}
