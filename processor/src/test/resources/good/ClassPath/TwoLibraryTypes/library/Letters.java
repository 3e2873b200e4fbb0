package samples.letters;

import dev.chronotype.ActivityDefinition;

public class Letters {
  public record Mail(String address) {}

  @ActivityDefinition
  public void send(Mail mail) {}
}
