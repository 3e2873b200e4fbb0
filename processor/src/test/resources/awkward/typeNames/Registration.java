package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "Registration.", startToCloseTimeout = "1s")
public class Registration {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<Registration> all(Registration.In in) {
    return null;
  }
}
