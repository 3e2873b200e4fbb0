package samples;

import dev.chronotype.ActivityDefinition;

class Greetings {
  record GreetInput(String name) {}

  @ActivityDefinition
  String greet(GreetInput input) {
    return "Hello, " + input.name();
  }
}
