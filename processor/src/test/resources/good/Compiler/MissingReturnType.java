package samples;

import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String text) {}

  record Receipt(String id) {}

  @ActivityDefinition
  Receipt send(Mail mail) {
    return null;
  }
}
