package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  record Receipt(String id) {}

  @ActivityDefinition
  Receipt send(Mail mail) {
    return new Receipt("1");
  }
}
