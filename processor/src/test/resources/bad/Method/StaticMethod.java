package samples;

import dev.chronotype.ActivityDefinition;

class Greetings {
  record Person(String name) {}

  @ActivityDefinition
  static void greet(Person person) {} // error: [CT105] Greetings.greet is static at greet
}
