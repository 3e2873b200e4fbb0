package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition(name = "") // error: [CT301] Mailing.send has a blank Activity Type at "" (ecj: name)
  void send(Mail mail) {}

  // error: [CT303] Mailing.resend has a control character in its Activity Type: U+0009 at " \t" (ecj: name)
  @ActivityDefinition(name = " \t") // error: [CT301] Mailing.resend has a blank Activity Type at " \t" (ecj: name)
  void resend(Mail mail) {}
}
