package samples;

import dev.chronotype.ActivityDefinition;

// error(javac): cannot find symbol at Base
// error(ecj): Base cannot be resolved to a type at Base
class Office extends Base {
  @ActivityDefinition
  void send() {}
}
