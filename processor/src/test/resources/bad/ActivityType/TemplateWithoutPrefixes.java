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

  @Activities
  static class Letters extends Sending<Letter> {}

  // error(javac): [CT306] Parcels.send has the Activity Type "send", which Letters.send has too at class
  // error(ecj): [CT306] Parcels.send has the Activity Type "send", which Letters.send has too at Parcels
  @Activities static class Parcels extends Sending<Parcel> {}
}
