package samples;

import dev.chronotype.ActivityDefinition;

abstract class Greetings {
  record Person(String name) {}

  @ActivityDefinition
  abstract void greet(Person person); // error: [CT107] Greetings.greet is abstract at greet
}
