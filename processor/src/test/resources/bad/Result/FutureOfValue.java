package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  Future<String> send(Mail mail) { // error: [CT116] Mailing.send returns Future<String> at send
    return CompletableFuture.completedFuture("");
  }
}
