package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  record Parcel(String address) {}

  @ActivityDefinition
  void send(Mail mail) {}

  @ActivityDefinition
  void send(Parcel parcel) {} // error: [CT305] Mailing.send has the Activity Type "send", which Mailing.send(Mailing.Mail) has too at send
}
