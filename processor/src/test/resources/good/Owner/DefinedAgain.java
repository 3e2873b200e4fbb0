package samples;

import dev.chronotype.ActivityDefinition;

class Shop {
  record Charge(long cents) {}

  interface Payments {
    @ActivityDefinition(name = "charge-card", startToCloseTimeout = "30s")
    void charge(Charge charge);
  }

  static class CardPayments implements Payments {
    @Override
    public void charge(Charge charge) {}
  }
}
