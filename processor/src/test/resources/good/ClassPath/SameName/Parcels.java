package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "parcel-")
class Parcels {
  record Parcel(String address) {}

  @ActivityDefinition
  void send(Parcel parcel) {}
}
