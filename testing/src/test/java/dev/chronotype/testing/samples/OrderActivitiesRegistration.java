package dev.chronotype.testing.samples;

import dev.chronotype.runtime.spi.ActivityDescriptor;
import dev.chronotype.runtime.spi.GeneratedRegistration;
import dev.chronotype.testing.samples.OrderActivities.Charge;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Supplier;

/** What the processor writes for {@link OrderActivities}, in both styles at once. */
public final class OrderActivitiesRegistration extends GeneratedRegistration<OrderActivities> {

  private static final String OWNER = "dev.chronotype.testing.samples.OrderActivities#";

  private OrderActivitiesRegistration(Supplier<? extends OrderActivities> activities) {
    super(
        activities,
        ActivityDescriptor.returning("charge", OWNER + "charge"),
        ActivityDescriptor.returningNothing("refund", OWNER + "refund"),
        ActivityDescriptor.returningStage("ship", OWNER + "ship"),
        ActivityDescriptor.method("Quote", OWNER + "quote"));
  }

  public static OrderActivitiesRegistration of(Supplier<? extends OrderActivities> activities) {
    return new OrderActivitiesRegistration(activities);
  }

  @Override
  protected List<Type> parameterTypes(int activity) {
    return activity == 3 ? List.of(String.class, int.class) : List.of(Charge.class);
  }

  @Override
  protected Object call(OrderActivities activities, int activity, Object input) {
    throw new AssertionError("A fake calls no activity of the user's.");
  }
}
