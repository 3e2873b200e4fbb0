package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  record Parcel(String address) {}

  @ActivityDefinition
  void send(Mail mail) {}

  @ActivityDefinition(name = "Post")
  void post(Parcel parcel) {}
}
