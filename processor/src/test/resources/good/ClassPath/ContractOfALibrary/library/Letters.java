package samples.letters;

import dev.chronotype.ActivityDefinition;

public interface Letters {
  record Mail(String address) {}

  @ActivityDefinition
  void send(Mail mail);
}
