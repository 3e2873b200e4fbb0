package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Mailing {
  record Mail(String address) {}

  static class Delivery extends CompletableFuture<String> {}

  @ActivityDefinition
  CompletionStage<String> send(Mail mail) {
    return new Delivery();
  }
}
