package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

class Office {
  record Mail(String address) {}

  interface Contract {
    @ActivityDefinition
    void send(Mail mail);
  }

  @Activities(startToCloseTimeout = "30s")
  static class Implementation implements Contract {
    @Override
    public void send(Mail mail) {}
  }
}
