package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Mailing {
  record Mail(String to) {}

  @ActivityDefinition
  CompletionStage<String> send(Mail mail) throws InterruptedException {
    Thread.sleep(1_000); // warning: [CT510] Mailing.send returns a CompletionStage, but sleeps in Thread.sleep at Thread.sleep
    return CompletableFuture.completedFuture("sent to " + mail.to());
  }
}
