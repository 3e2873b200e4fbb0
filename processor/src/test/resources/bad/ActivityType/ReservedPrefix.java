package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "__temporal_") // error: [CT304] Mailing.send has an Activity Type that starts with __temporal_ at "__temporal_" (ecj: namePrefix)
class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  void send(Mail mail) {}
}
