package dev.chronotype.benchmarks.path.shape;

import dev.chronotype.benchmarks.codec.shape.OrderRequest;

/** Does next to nothing. */
public final class OrderStepsImpl implements OrderSteps {

  @Override
  public OrderRequest echo(OrderRequest order) {
    return order;
  }

  @Override
  public Receipt confirm(OrderRequest order) {
    return new Receipt(order.orderId(), order.customer());
  }
}
