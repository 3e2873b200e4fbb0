package samples;

import dev.chronotype.ActivityDefinition;

class Office extends Base {
  record Mail(String text) {}

  @ActivityDefinition
  void send(Mail mail) {}
}
