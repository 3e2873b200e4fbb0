package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletionStage;

class Office {
  record Mail(String text) {}

  record Receipt(String id) {}

  @ActivityDefinition
  CompletionStage<List<Receipt>> send(Mail mail) {
    return null;
  }
}
