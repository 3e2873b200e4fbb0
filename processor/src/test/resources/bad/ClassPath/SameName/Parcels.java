package samples;

import dev.chronotype.ActivityDefinition;

class Parcels {
  record Parcel(String address) {}

  @ActivityDefinition
  void send(Parcel parcel) {} // error: [CT308] Parcels.send has the Activity Type "send", which Letters.send of another compilation has too at send
}
