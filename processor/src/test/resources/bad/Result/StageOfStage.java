package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletionStage;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  CompletionStage<CompletionStage<String>> send(Mail mail) { // error: [CT116] Mailing.send returns CompletionStage<String> inside a CompletionStage at send
    return null;
  }
}
