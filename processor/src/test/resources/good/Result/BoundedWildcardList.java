package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  List<Mail> send(Mail mail) {
    return List.of();
  }
}
