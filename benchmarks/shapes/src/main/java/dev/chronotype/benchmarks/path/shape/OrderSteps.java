package dev.chronotype.benchmarks.path.shape;

import dev.chronotype.benchmarks.codec.shape.OrderRequest;
import io.temporal.activity.ActivityInterface;

/** What {@link OrderActivities} does, as the SDK has it. */
@ActivityInterface(namePrefix = "Sdk")
public interface OrderSteps {

  /** Gives back what it takes. */
  OrderRequest echo(OrderRequest order);

  /** Gives back little. */
  Receipt confirm(OrderRequest order);
}
