package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  // error(javac): cannot find symbol at Text
  // error(ecj): Text cannot be resolved to a type at Text
  record Mail(Text text) {}

  @ActivityDefinition
  void send(Mail mail) {}
}
