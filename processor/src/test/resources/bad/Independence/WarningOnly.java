package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

class Office {
  record Letter(String text) {}

  @Activities // warning: [CT118] Office.Letters carries @Activities at @Activities
  static class Letters {}

  // generates: samples.Office_ParcelsRegistration
  // generates: samples.Office_ParcelsStub
  static class Parcels {
    @ActivityDefinition
    void wrap(Letter letter) {}
  }
}
