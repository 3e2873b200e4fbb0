package samples;

import dev.chronotype.ActivityDefinition;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  Publisher<String> send(Mail mail) { // error: [CT116] Mailing.send returns Publisher<String> at send
    return null;
  }

  @ActivityDefinition
  Mono<String> resend(Mail mail) { // error: [CT116] Mailing.resend returns Mono<String> at resend
    return null;
  }
}
