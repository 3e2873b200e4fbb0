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
    void sendActivity(Mail mail) {} // warning: [CT310] Parcels.sendActivity has the Activity Type "sendActivity", and Letters.send has "send" at sendActivity
  }
}
