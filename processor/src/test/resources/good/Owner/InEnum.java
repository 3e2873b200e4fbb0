package samples;

import dev.chronotype.ActivityDefinition;

enum Door {
  LEFT;

  record Key(String code) {}

  static class DoorActivities {
    @ActivityDefinition
    void open(Key key) {}
  }
}
