package samples;

import dev.chronotype.ActivityDefinition;

class Greetings {
  record Person(String name) {}

  @ActivityDefinition
  private void greet(Person person) {} // error: [CT106] Greetings.greet is private at greet
}
