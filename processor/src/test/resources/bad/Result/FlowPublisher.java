package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.Flow;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  Flow.Publisher<String> send(Mail mail) { // error: [CT116] Mailing.send returns Flow.Publisher<String> at send
    return null;
  }
}
