package samples;

import dev.chronotype.ActivityDefinition;

class Mailing {
  record Mail(String address) {}

  @ActivityDefinition
  ListenableFuture<String> send(Mail mail) { // error: [CT116] Mailing.send returns ListenableFuture<String> at send
    return null;
  }
}
