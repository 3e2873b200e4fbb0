package dev.chronotype.runtime.samples;

import dev.chronotype.runtime.samples.Greeter.Greet;
import dev.chronotype.runtime.spi.ActivityDescriptor;
import dev.chronotype.runtime.spi.GeneratedRegistration;
import dev.chronotype.runtime.spi.SpiLevel;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Supplier;

/** What the processor writes for {@link Greeter}. */
public final class GreeterRegistration extends GeneratedRegistration<Greeter> {
  static {
    SpiLevel.require(1, "0.1.0");
  }

  private GreeterRegistration(Supplier<? extends Greeter> activities) {
    super(activities, descriptors());
  }

  public static GreeterRegistration of(Greeter activities) {
    return new GreeterRegistration(always(activities));
  }

  public static GreeterRegistration of(Supplier<? extends Greeter> activities) {
    return new GreeterRegistration(activities);
  }

  private static ActivityDescriptor[] descriptors() {
    return new ActivityDescriptor[] {
      ActivityDescriptor.returning("greet", "dev.chronotype.runtime.samples.Greeter#greet"),
      ActivityDescriptor.returningNothing("wave", "dev.chronotype.runtime.samples.Greeter#wave"),
    };
  }

  @Override
  protected List<Type> parameterTypes(int activity) {
    return switch (activity) {
      case 0 -> List.of(Greet.class);
      case 1 -> List.of(Greet.class);
      default -> throw noSuchActivity(activity);
    };
  }

  @Override
  protected Object call(Greeter activities, int activity, Object input) throws Throwable {
    return switch (activity) {
      case 0 -> activities.greet((Greet) input);
      case 1 -> {
        activities.wave((Greet) input);
        yield null;
      }
      default -> throw noSuchActivity(activity);
    };
  }

  /** Reaches what generated code never does. */
  public Object callUnknown() throws Throwable {
    return call(new Greeter(), 7, new Greet("nobody"));
  }
}
