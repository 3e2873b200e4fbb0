package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

class Office {
  record Letter(String text) {}

  record Parcel(int grams) {}

  abstract static class Sending<R extends Record> {
    @ActivityDefinition
    void send(R mail) {}
  }

  @Activities(namePrefix = "letter-")
  static class Letters extends Sending<Letter> {}

  @Activities(namePrefix = "parcel-")
  static class Parcels extends Sending<Parcel> {}
}
