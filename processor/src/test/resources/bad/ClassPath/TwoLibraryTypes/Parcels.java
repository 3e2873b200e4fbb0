package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(taskQueue = "parcels")
class Parcels {
  record Parcel(String address) {}

  @ActivityDefinition(name = "sendCard")
  void card(Parcel parcel) {}

  @ActivityDefinition
  void send(Parcel parcel) {} // error: [CT308] Parcels.send has the Activity Type "send", which Letters.send of another compilation has too at send
}
