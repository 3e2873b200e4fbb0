package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  CompletionStage<String> send(Mail mail) {
    return CompletableFuture.completedFuture("");
  }
}
