package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

class Office {
  static class Base {
    record Mail(String text) {}

    @ActivityDefinition
    void send(Mail mail) {}
  }

  @Activities(namePrefix = "letter-")
  static class Letters extends Base {}

  @Activities(namePrefix = "parcel-")
  static class Parcels extends Base {}
}
