package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(taskQueue = "parcels")
class Parcels {
  record Parcel(String address) {}

  @ActivityDefinition(name = "sendCard")
  void card(Parcel parcel) {}

  @ActivityDefinition(name = "sendParcel")
  void send(Parcel parcel) {}
}
