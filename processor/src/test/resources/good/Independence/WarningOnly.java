package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Letter(String text) {}

  static class Letters {}

  static class Parcels {
    @ActivityDefinition
    void wrap(Letter letter) {}
  }
}
