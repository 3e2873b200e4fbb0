package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "30s")
class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  void send(Mail mail) {}
}
