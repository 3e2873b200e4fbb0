package samples;

import dev.chronotype.ActivityDefinition;

class Auditing {
  record Entry<T>(T value) {}

  @ActivityDefinition
  <T> void log(Entry<T> entry) {} // error: [CT108] Auditing.log has type parameters of its own at log
}
