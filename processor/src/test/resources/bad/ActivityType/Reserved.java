package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition(name = "__temporal_send") // error: [CT304] Mailing.send has an Activity Type that starts with __temporal_ at "__temporal_send" (ecj: name)
  void send(Mail mail) {}

  @ActivityDefinition
  void __temporal_resend(Mail mail) {} // error: [CT304] starts with __temporal_ at __temporal_resend
}
