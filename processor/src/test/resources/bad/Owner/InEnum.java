package samples;

import dev.chronotype.ActivityDefinition;

enum Door {
  LEFT;

  record Key(String code) {}

  @ActivityDefinition
  void open(Key key) {} // error: [CT110] Door is an enum at open
}
