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
    @ActivityDefinition(name = "Send") // warning: [CT309] Letters.send has the Activity Type "Send", which OldLetters.send has too at "Send" (ecj: name)
    void send(Mail mail) {}
  }
}
