package samples;

import dev.chronotype.ActivityDefinition;

class Warehouse {
  record Item(String id) {}

  // error(javac): [CT111] Robots is private at class
  // error(ecj): [CT111] Robots is private at Robots
  private static class Robots {
    static class Picking {
      @ActivityDefinition
      void pick(Item item) {}
    }
  }
}
