package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition(name = "send\n") // error: [CT303] Mailing.newline has a control character in its Activity Type: U+000A at index 4 at "send\n" (ecj: name)
  void newline(Mail mail) {}

  @ActivityDefinition(name = "send\tnow") // error: [CT303] Mailing.tab has a control character in its Activity Type: U+0009 at index 4 at "send\tnow" (ecj: name)
  void tab(Mail mail) {}

  @ActivityDefinition(name = "\0send") // error: [CT303] Mailing.nul has a control character in its Activity Type: U+0000 at index 0 at "\0send" (ecj: name)
  void nul(Mail mail) {}

  @ActivityDefinition(name = "send\u0085") // error: [CT303] Mailing.nextLine has a control character in its Activity Type: U+0085 at index 4 at "send\u0085" (ecj: name)
  void nextLine(Mail mail) {}
}
