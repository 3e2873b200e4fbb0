package samples;

import dev.chronotype.ActivityDefinition;

class Doors {
  enum Door {
    LEFT,
    RIGHT
  }

  @ActivityDefinition
  void open(Door door) {} // error: [CT103] Doors.open takes the enum Doors.Door at door
}
