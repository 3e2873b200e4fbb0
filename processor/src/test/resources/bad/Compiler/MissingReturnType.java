package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String text) {}

  @ActivityDefinition
  // error(javac): cannot find symbol at Receipt
  // error(ecj): Receipt cannot be resolved to a type at Receipt
  Receipt send(Mail mail) {
    return null;
  }
}
