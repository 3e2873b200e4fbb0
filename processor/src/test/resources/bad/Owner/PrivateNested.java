package samples;

import dev.chronotype.ActivityDefinition;

class Warehouse {
  record Item(String id) {}

  // error(javac): [CT111] Picking is private at class
  // error(ecj): [CT111] Picking is private at Picking
  private static class Picking {
    @ActivityDefinition
    void pick(Item item) {}
  }
}
