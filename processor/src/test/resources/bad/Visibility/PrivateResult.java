package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  private record Receipt(String id) {}

  @ActivityDefinition
  Receipt send(Mail mail) { // error: [CT114] Mailing.send returns Mailing.Receipt, which generated code cannot name at send
    return new Receipt("1");
  }
}
