package dev.chronotype.runtime.samples;

import dev.chronotype.runtime.samples.Contract.Say_It;
import dev.chronotype.runtime.samples.Greeter.Greet;
import dev.chronotype.runtime.spi.ActivityDescriptor;
import dev.chronotype.runtime.spi.GeneratedRegistration;
import java.lang.reflect.Type;
import java.util.List;

/** What the processor writes for {@link Say_It}. */
final class Contract_Say_0ItRegistration extends GeneratedRegistration<Say_It> {

  private Contract_Say_0ItRegistration(Say_It activities) {
    super(
        always(activities),
        ActivityDescriptor.returning(
            "greet", "dev.chronotype.runtime.samples.Contract.Say_It#greet"));
  }

  static Contract_Say_0ItRegistration of(Say_It activities) {
    return new Contract_Say_0ItRegistration(activities);
  }

  @Override
  protected List<Type> parameterTypes(int activity) {
    return List.of(Greet.class);
  }

  @Override
  protected Object call(Say_It activities, int activity, Object input) {
    return activities.greet((Greet) input);
  }
}
