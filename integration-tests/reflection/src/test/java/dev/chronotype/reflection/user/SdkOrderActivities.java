package dev.chronotype.reflection.user;

import io.temporal.activity.ActivityInterface;
import java.util.List;

/** The same definitions, of the SDK's. */
@ActivityInterface(namePrefix = "Sdk")
public interface SdkOrderActivities {

  Receipt place(Order order);

  Page<Order.Line> lines(Order order);

  List<Receipt> receipts(Order order);
}
