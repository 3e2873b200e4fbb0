package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities
record Door(String name) {
  @ActivityDefinition
  void open(Door door) {} // error: [CT110] Door is a record at open
}
