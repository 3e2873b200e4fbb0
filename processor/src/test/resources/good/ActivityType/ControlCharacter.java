package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition(name = "send now")
  void spaces(Mail mail) {}

  @ActivityDefinition(name = "mail/send:now#1")
  void signs(Mail mail) {}

  @ActivityDefinition(name = "päckchen-送る-📮")
  void letters(Mail mail) {}
}
