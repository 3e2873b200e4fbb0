package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String address) {}

  static class Letters {
    @ActivityDefinition
    void send(Mail mail) {}
  }

  static class Parcels {
    @ActivityDefinition(name = "sendParcel")
    void sendActivity(Mail mail) {}
  }
}
