package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String address) {}

  static class Letters {
    @ActivityDefinition(taskQueue = "letters")
    void send(Mail mail) {}
  }

  static class Parcels {
    @ActivityDefinition(taskQueue = "parcels", name = "Send")
    void send(Mail mail) {}
  }
}
