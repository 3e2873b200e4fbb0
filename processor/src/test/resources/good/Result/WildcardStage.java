package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletionStage;

class Mailing {
  record Mail(String address) {}

  record Receipt(String id) {}

  @ActivityDefinition
  CompletionStage<Receipt> send(Mail mail) {
    return null;
  }
}
