package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  @ActivityDefinition
  void send(String address, int copies) {} // error: [CT102] Mailing.send takes 2 parameters at copies
}
