package samples;

import dev.chronotype.ActivityDefinition;

class Letters {
  record Mail(String address) {}

  @ActivityDefinition(name = "send")
  void post(Mail mail) {}
}
