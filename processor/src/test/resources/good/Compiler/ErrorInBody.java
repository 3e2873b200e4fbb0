package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String text) {}

  @ActivityDefinition
  int send(Mail mail) {
    return 0;
  }
}
