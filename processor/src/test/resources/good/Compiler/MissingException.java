package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

class Office {
  record Mail(String text) {}

  @ActivityDefinition(retry = @Retry(doNotRetry = IllegalArgumentException.class))
  void send(Mail mail) {}
}
