package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

class Office {
  static class Base {
    @ActivityDefinition
    void send(String text) {} // error: [CT103] Base.send takes a String at text
  }

  @Activities(namePrefix = "letter-")
  static class Letters extends Base {}

  @Activities(namePrefix = "parcel-")
  static class Parcels extends Base {}
}
