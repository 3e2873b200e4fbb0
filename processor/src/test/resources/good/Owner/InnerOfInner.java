package samples;

import dev.chronotype.ActivityDefinition;

class Warehouse {
  record Item(String id) {}

  static class Robots {
    static class Picking {
      @ActivityDefinition
      void pick(Item item) {}
    }
  }
}
