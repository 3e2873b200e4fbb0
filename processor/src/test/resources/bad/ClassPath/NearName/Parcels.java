package samples;

import dev.chronotype.ActivityDefinition;

class Parcels {
  record Parcel(String address) {}

  @ActivityDefinition(name = "SendActivity") // warning: [CT310] Parcels.send has the Activity Type "SendActivity", and Letters.send has "send" at "SendActivity" (ecj: name)
  void send(Parcel parcel) {}
}
