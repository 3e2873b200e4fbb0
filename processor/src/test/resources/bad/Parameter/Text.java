package samples;

import dev.chronotype.ActivityDefinition;

class Greetings {
  @ActivityDefinition
  void greet(String name) {} // error: [CT103] Greetings.greet takes a String at name
}
