package dev.chronotype.testing.samples;

import dev.chronotype.runtime.ActivityRegistration;
import dev.chronotype.testing.ActivityFakes;
import dev.chronotype.testing.Arguments;
import dev.chronotype.testing.FakeFunction;
import dev.chronotype.testing.FakeProcedure;
import dev.chronotype.testing.samples.OrderActivities.Charge;
import dev.chronotype.testing.samples.OrderActivities.Receipt;

/** What the processor writes for {@link OrderActivities}, more or less. */
public final class OrderActivitiesFake {

  private final ActivityFakes fakes =
      new ActivityFakes(
          "OrderActivitiesFake",
          OrderActivitiesRegistration.of(ActivityFakes.<OrderActivities>noInstance()));

  public final FakeFunction<Charge, Receipt> charge = fakes.function("charge", "charge");

  public final FakeProcedure<Charge> refund = fakes.procedure("refund", "refund");

  public final FakeFunction<Charge, Receipt> ship = fakes.function("ship", "ship");

  public final FakeFunction<QuoteCall, String> quote =
      fakes.function("Quote", "quote", QuoteCall::new);

  public ActivityRegistration registration() {
    return fakes.registration();
  }

  /** The arguments of a call. */
  public static final class QuoteCall extends Arguments {

    private QuoteCall(Object arguments) {
      super((Object[]) arguments);
    }

    public QuoteCall(String order, int cents) {
      super(new Object[] {order, cents});
    }

    public String order() {
      return argument(0);
    }

    public int cents() {
      return argument(1);
    }
  }
}
