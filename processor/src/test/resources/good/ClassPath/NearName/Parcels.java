package samples;

import dev.chronotype.ActivityDefinition;

class Parcels {
  record Parcel(String address) {}

  @ActivityDefinition(name = "SendParcel")
  void send(Parcel parcel) {}
}
