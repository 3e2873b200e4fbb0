package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String address) {}

  static class Letters {
    @ActivityDefinition
    void send(Mail mail) {}
  }

  static class Parcels {
    @ActivityDefinition
    void send(Mail mail) {} // error: [CT306] Parcels.send has the Activity Type "send", which Letters.send has too at send
  }
}
