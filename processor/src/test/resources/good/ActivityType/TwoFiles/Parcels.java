package samples;

import dev.chronotype.ActivityDefinition;

class Parcels {
  @ActivityDefinition(name = "deliver")
  void deliver(Letters.Mail mail) {}
}
