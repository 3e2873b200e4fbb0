package dev.chronotype.reflection.user;

import java.util.List;

/** Does what the others do. */
public class SdkOrderActivitiesImpl implements SdkOrderActivities {

  private final OrderActivities activities = new OrderActivities();

  @Override
  public Receipt place(Order order) {
    return activities.place(order);
  }

  @Override
  public Page<Order.Line> lines(Order order) {
    return activities.lines(order);
  }

  @Override
  public List<Receipt> receipts(Order order) {
    return activities.receipts(order);
  }
}
