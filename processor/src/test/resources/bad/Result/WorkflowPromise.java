package samples;

import dev.chronotype.ActivityDefinition;
import io.temporal.workflow.Promise;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  Promise<String> send(Mail mail) { // error: [CT116] Mailing.send returns Promise<String> at send
    return null;
  }
}
