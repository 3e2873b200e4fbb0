package samples;

import dev.chronotype.Activities;
import samples.letters.Letters;

@Activities(startToCloseTimeout = "5s")
class Office implements Letters {
  @Override
  public void send(Mail mail) {}
}
