package samples.cards;

import dev.chronotype.ActivityDefinition;

public class Cards {
  public record Mail(String address) {}

  @ActivityDefinition(name = "sendCard", taskQueue = "cards")
  public void send(Mail mail) {}
}
