package samples;

import dev.chronotype.ActivityDefinition;

class Auditing {
  @ActivityDefinition
  <R extends Record> void log(R entry) {} // error: [CT108] Auditing.log has type parameters of its own at log
}
