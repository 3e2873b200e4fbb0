package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

class Office {
  record Mail(String text) {}

  // error(javac): cannot find symbol at Oops.class
  // error(ecj): Oops cannot be resolved to a type at Oops.class
  // error(ecj): java.lang.Class<Oops> cannot be resolved to a type at Oops.class
  @ActivityDefinition(retry = @Retry(doNotRetry = Oops.class))
  void send(Mail mail) {}
}
