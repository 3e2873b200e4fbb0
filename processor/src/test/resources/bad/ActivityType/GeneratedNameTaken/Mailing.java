package samples;

import dev.chronotype.ActivityDefinition;

// error(javac): [CT307] Mailing needs the generated class samples.MailingStub at class
// error(ecj): [CT307] Mailing needs the generated class samples.MailingStub at Mailing
class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  void send(Mail mail) {}
}
