package dev.chronotype.runtime.samples;

import dev.chronotype.runtime.spi.ActivityDescriptor;
import dev.chronotype.runtime.spi.GeneratedRegistration;
import dev.chronotype.runtime.spi.SpiLevel;
import dev.chronotype.runtime.spi.Types;
import java.lang.reflect.Type;
import java.util.List;

/** What the processor writes for {@link Ledger}. */
public final class LedgerRegistration extends GeneratedRegistration<Ledger> {
  static {
    SpiLevel.require(2, "0.1.0");
  }

  private LedgerRegistration(Ledger activities) {
    super(always(activities), descriptors());
  }

  public static LedgerRegistration of(Ledger activities) {
    return new LedgerRegistration(activities);
  }

  private static ActivityDescriptor[] descriptors() {
    String owner = "dev.chronotype.runtime.samples.Ledger#";
    return new ActivityDescriptor[] {
      ActivityDescriptor.method("Name", owner + "name"),
      ActivityDescriptor.method("Describe", owner + "describe"),
      ActivityDescriptor.method("Sum", owner + "sum"),
      ActivityDescriptor.voidMethod("Book", owner + "book"),
      ActivityDescriptor.method("Join", owner + "join"),
      ActivityDescriptor.method("Later", owner + "later"),
    };
  }

  @Override
  protected List<Type> parameterTypes(int activity) {
    return switch (activity) {
      case 0 -> List.of();
      case 1 -> List.of(Ledger.Entry.class);
      case 2 -> List.of(Types.parameterized(List.class, Ledger.Entry.class), int.class);
      case 3 -> List.of(String.class, long.class, boolean.class);
      case 4 -> List.of(String[].class);
      case 5 -> List.of(String.class);
      default -> throw noSuchActivity(activity);
    };
  }

  @Override
  @SuppressWarnings("unchecked")
  protected Object call(Ledger activities, int activity, Object input) throws Throwable {
    Object[] arguments = (Object[]) input;
    return switch (activity) {
      case 0 -> activities.name();
      case 1 -> activities.describe((Ledger.Entry) arguments[0]);
      case 2 -> activities.sum((List<Ledger.Entry>) arguments[0], (int) arguments[1]);
      case 3 -> {
        activities.book((String) arguments[0], (long) arguments[1], (boolean) arguments[2]);
        yield null;
      }
      case 4 -> activities.join((String[]) arguments[0]);
      case 5 -> activities.later((String) arguments[0]);
      default -> throw noSuchActivity(activity);
    };
  }

  /** Reaches what generated code never does. */
  public Object callUnknown() throws Throwable {
    return call(new Ledger.InMemory(), 7, new Object[0]);
  }
}
