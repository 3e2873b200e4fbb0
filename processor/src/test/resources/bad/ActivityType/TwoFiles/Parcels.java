package samples;

import dev.chronotype.ActivityDefinition;

class Parcels {
  @ActivityDefinition(name = "send") // error: [CT306] Parcels.deliver has the Activity Type "send", which Letters.post has too at "send" (ecj: name)
  void deliver(Letters.Mail mail) {}
}
