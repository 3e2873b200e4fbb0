package samples;

import dev.chronotype.ActivityDefinition;
import io.temporal.activity.ActivityInterface;

class Office {
  public record Mail(String address) {}

  @ActivityInterface
  public interface OldLetters {
    void send(Mail mail);
  }

  static class Letters {
    @ActivityDefinition(name = "send-letter")
    void send(Mail mail) {}
  }
}
