package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Clients;

interface Billing {
  record Charge(long cents) {}

  @ActivityDefinition(name = "charge-card", startToCloseTimeout = "30s")
  void charge(Charge charge);
}

class CardBilling implements Billing {
  @Override
  public void charge(Charge charge) {}
}

// error(javac): [CT142] @Clients names CardBilling, but there is no CardBillingStub at CardBilling.class
// error(ecj): [CT142] @Clients names CardBilling, but there is no CardBillingStub at @Clients
@Clients(CardBilling.class)
class Cashier {}
