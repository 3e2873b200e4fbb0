package dev.chronotype.benchmarks.path.shape;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.benchmarks.codec.shape.OrderRequest;

/** Does next to nothing. */
@Activities(namePrefix = "path-", startToCloseTimeout = "30s")
public class OrderActivities {

  /** Gives back what it takes. */
  @ActivityDefinition
  public OrderRequest echo(OrderRequest order) {
    return order;
  }

  /** Gives back little. */
  @ActivityDefinition
  public Receipt confirm(OrderRequest order) {
    return new Receipt(order.orderId(), order.customer());
  }
}
