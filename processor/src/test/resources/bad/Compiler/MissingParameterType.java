package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  @ActivityDefinition
  // error(javac): cannot find symbol at Letter
  // error(ecj): Letter cannot be resolved to a type at Letter
  void send(Letter letter) {}
}
