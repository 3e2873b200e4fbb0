package samples;

import dev.chronotype.ActivityDefinition;

class Greetings {
  record GreetInput(String name) {}

  @ActivityDefinition
  void greet(GreetInput input) {}
}
