package samples;

import dev.chronotype.ActivityDefinition;
import io.reactivex.rxjava3.core.Single;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  Single<String> send(Mail mail) { // error: [CT116] Mailing.send returns Single<String> at send
    return null;
  }
}
