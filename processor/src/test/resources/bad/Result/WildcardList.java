package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  List<?> send(Mail mail) { // error: [CT117] Mailing.send returns List<?> at send
    return List.of();
  }
}
