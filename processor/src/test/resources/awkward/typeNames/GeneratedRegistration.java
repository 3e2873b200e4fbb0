package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "GeneratedRegistration.", startToCloseTimeout = "1s")
public class GeneratedRegistration {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<GeneratedRegistration> all(GeneratedRegistration.In in) {
    return null;
  }
}
