package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "ActivityOptions.", startToCloseTimeout = "1s")
public class ActivityOptions {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<ActivityOptions> all(ActivityOptions.In in) {
    return null;
  }
}
