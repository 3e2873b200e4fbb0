package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletionStage;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  @SuppressWarnings("rawtypes")
  CompletionStage send(Mail mail) { // error: [CT117] Mailing.send returns CompletionStage at send
    return null;
  }
}
