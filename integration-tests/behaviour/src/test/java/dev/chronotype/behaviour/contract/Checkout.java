package dev.chronotype.behaviour.contract;

import io.temporal.workflow.Promise;
import io.temporal.workflow.WorkflowInterface;
import io.temporal.workflow.WorkflowMethod;
import java.util.List;

/** Calls the activities of the interface and those of the class. */
@WorkflowInterface
public interface Checkout {

  @WorkflowMethod
  int run(String item, int amount, String activityTaskQueue);

  /** What a Worker runs that has no activities. */
  class Impl implements Checkout {
    @Override
    public int run(String item, int amount, String activityTaskQueue) {
      Quote quote = new Quote(item, amount);
      PricingStub pricing =
          PricingStub.create().withOptions(o -> o.setTaskQueue(activityTaskQueue));
      ShippingStub shipping =
          ShippingStub.create().withOptions(o -> o.setTaskQueue(activityTaskQueue));
      shipping.reserve(quote);
      Promise<List<Price>> shipped = shipping.shipAsync(quote);
      int cents = pricing.price(quote).cents();
      for (Price price : pricing.prices(quote)) {
        cents += price.cents();
      }
      for (Price price : shipped.get()) {
        cents += price.cents();
      }
      return cents;
    }
  }
}
