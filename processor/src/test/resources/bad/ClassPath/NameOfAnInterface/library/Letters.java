package samples.letters;

import io.temporal.activity.ActivityInterface;

@ActivityInterface
public interface Letters {
  record Mail(String address) {}

  void send(Mail mail);
}
