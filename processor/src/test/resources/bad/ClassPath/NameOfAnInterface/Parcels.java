package samples;

import dev.chronotype.ActivityDefinition;

class Parcels {
  record Parcel(String address) {}

  @ActivityDefinition(name = "Send") // warning: [CT309] Parcels.send has the Activity Type "Send", which Letters.send has too at "Send" (ecj: name)
  void send(Parcel parcel) {}
}
