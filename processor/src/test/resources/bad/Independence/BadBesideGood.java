package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Letter(String text) {}

  static class Letters {
    @ActivityDefinition
    void write() {} // error: [CT101] Letters.write takes no parameter at write
  }

  // generates: samples.Office_ParcelsRegistration
  // generates: samples.Office_ParcelsStub
  static class Parcels {
    @ActivityDefinition
    void wrap(Letter letter) {}
  }
}
