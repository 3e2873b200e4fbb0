package samples;

import dev.chronotype.ActivityDefinition;

// error(javac): sealed class must have subclasses at interface
// error(ecj): Sealed type Office lacks a permits clause at Office
sealed interface Office {
  record Mail(String text) {}

  @ActivityDefinition
  int send(Mail mail);
}
