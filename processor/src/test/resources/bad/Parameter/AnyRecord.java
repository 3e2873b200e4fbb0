package samples;

import dev.chronotype.ActivityDefinition;

class Auditing {
  @ActivityDefinition
  void log(Record entry) {} // error: [CT103] Auditing.log takes the class Record at entry
}
