package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

class Mailing {
  record Mail(String to) {}

  @ActivityDefinition
  CompletionStage<String> send(Mail mail) {
    return CompletableFuture.supplyAsync(
        () -> "sent to " + mail.to(), CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS));
  }
}
