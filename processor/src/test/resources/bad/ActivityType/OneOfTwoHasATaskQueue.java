package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String address) {}

  @Activities(taskQueue = "letters")
  static class Letters {
    @ActivityDefinition
    void send(Mail mail) {}
  }

  static class Parcels {
    @ActivityDefinition
    void send(Mail mail) {} // error: [CT306] Parcels.send has the Activity Type "send" at send
  }
}
