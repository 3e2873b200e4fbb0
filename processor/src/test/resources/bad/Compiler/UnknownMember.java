package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String text) {}

  // error(javac): cannot find symbol at timeout
  // error(ecj): The attribute timeout is undefined at timeout
  @ActivityDefinition(timeout = "30s")
  void send(Mail mail) {}
}
