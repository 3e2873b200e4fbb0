package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletionStage;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  CompletionStage<Void> send(Mail mail) {
    return null;
  }
}
