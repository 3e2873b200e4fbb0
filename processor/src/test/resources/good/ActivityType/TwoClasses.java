package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String address) {}

  static class Letters {
    @ActivityDefinition
    void send(Mail mail) {}
  }

  @Activities(namePrefix = "parcel-")
  static class Parcels {
    @ActivityDefinition
    void send(Mail mail) {}
  }
}
