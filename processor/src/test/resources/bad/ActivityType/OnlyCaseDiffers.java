package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  record Parcel(String address) {}

  @ActivityDefinition
  void send(Mail mail) {}

  @ActivityDefinition(name = "Send") // warning: [CT310] Mailing.post has the Activity Type "Send", and Mailing.send has "send" at "Send" (ecj: name)
  void post(Parcel parcel) {}
}
