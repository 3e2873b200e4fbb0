package samples;

import dev.chronotype.ActivityDefinition;

class Warehouse {
  record Item(String id) {}

  // error(javac): [CT112] Robots is an inner class at class
  // error(ecj): [CT112] Robots is an inner class at Robots
  class Robots {
    // error(javac): [CT112] Picking is an inner class at class
    // error(ecj): [CT112] Picking is an inner class at Picking
    class Picking {
      @ActivityDefinition
      void pick(Item item) {}
    }
  }
}
