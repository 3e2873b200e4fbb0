package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String text) {}

  // error(javac): incompatible types at 30
  // error(ecj): Type mismatch at 30
  @ActivityDefinition(startToCloseTimeout = 30)
  void send(Mail mail) {}
}
