package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  record Parcel(String address) {}

  @ActivityDefinition
  void send(Mail mail) {}

  @ActivityDefinition(name = "sendParcel")
  void send(Parcel parcel) {}
}
