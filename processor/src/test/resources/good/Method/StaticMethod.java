package samples;

import dev.chronotype.ActivityDefinition;

class Greetings {
  record Person(String name) {}

  @ActivityDefinition
  void greet(Person person) {}
}
