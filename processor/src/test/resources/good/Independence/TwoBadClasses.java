package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  static class Letters {
    record WriteInput() {}

    @ActivityDefinition
    void write(WriteInput input) {}
  }

  static class Parcels {
    record WrapInput(String content) {}

    @ActivityDefinition
    void wrap(WrapInput input) {}
  }
}
