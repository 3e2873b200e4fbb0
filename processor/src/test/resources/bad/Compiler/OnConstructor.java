package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String text) {}

  // error(javac): annotation not applicable at @ActivityDefinition
  // error(ecj): The annotation @dev.chronotype.ActivityDefinition is disallowed for this location at @ActivityDefinition
  @ActivityDefinition
  Office(Mail mail) {}
}
