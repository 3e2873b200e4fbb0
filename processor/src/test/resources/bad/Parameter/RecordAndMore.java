package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  void send(Mail mail, boolean urgent) {} // error: [CT102] Mailing.send takes 2 parameters at urgent
}
