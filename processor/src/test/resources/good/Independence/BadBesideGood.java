package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Letter(String text) {}

  static class Letters {
    @ActivityDefinition
    void write(Letter letter) {}
  }

  static class Parcels {
    @ActivityDefinition
    void wrap(Letter letter) {}
  }
}
