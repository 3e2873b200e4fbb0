package samples;

import dev.chronotype.ActivityDefinition;

record Door(String name) {
  @ActivityDefinition
  void open(Door door) {} // error: [CT110] Door is a record at open
}
