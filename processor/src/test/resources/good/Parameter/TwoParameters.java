package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record SendInput(String address, int copies) {}

  @ActivityDefinition
  void send(SendInput input) {}
}
