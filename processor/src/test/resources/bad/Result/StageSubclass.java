package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletableFuture;

class Mailing {
  record Mail(String address) {}

  static class Delivery extends CompletableFuture<String> {}

  @ActivityDefinition
  Delivery send(Mail mail) { // error: [CT116] Mailing.send returns Mailing.Delivery at send
    return new Delivery();
  }
}
