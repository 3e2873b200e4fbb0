package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  static class Letters {
    @ActivityDefinition
    void write() {} // error: [CT101] Letters.write takes no parameter at write
  }

  static class Parcels {
    @ActivityDefinition
    void wrap(String content) {} // error: [CT103] Parcels.wrap takes a String at content
  }
}
