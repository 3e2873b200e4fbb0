package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  CompletionStage<Future<String>> send(Mail mail) { // error: [CT116] Mailing.send returns Future<String> inside a CompletionStage at send
    return null;
  }
}
