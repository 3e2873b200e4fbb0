package dev.chronotype.reflection.user;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.failure.ApplicationFailure;
import java.util.List;
import java.util.Optional;

/** Definitions of ours. */
@Activities(
    startToCloseTimeout = "10s",
    retry = @Retry(initialInterval = "1ms", maximumAttempts = 3))
public class OrderActivities {

  /** Fails once, with a heartbeat before, and tells what that was. */
  @ActivityDefinition
  public Receipt place(Order order) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    Optional<Receipt> before = context.getHeartbeatDetails(Receipt.class);
    if (before.isEmpty()) {
      Receipt beat = new Receipt(order.id(), 1);
      context.heartbeat(beat);
      throw ApplicationFailure.newFailure("once more", "Once", beat);
    }
    return new Receipt(order.id(), before.get().total() + 1);
  }

  @ActivityDefinition
  public Page<Order.Line> lines(Order order) {
    return new Page<>(order.lines());
  }

  @ActivityDefinition
  public List<Receipt> receipts(Order order) {
    return List.of(new Receipt(order.id(), order.lines().size()));
  }
}
