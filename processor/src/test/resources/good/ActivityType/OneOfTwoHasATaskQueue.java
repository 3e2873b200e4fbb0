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

  @Activities(taskQueue = "parcels")
  static class Parcels {
    @ActivityDefinition
    void send(Mail mail) {}
  }
}
