package samples;

import dev.chronotype.ActivityDefinition;

interface Greetings {
  record Person(String name) {}

  @ActivityDefinition
  void greet(Person person);
}
