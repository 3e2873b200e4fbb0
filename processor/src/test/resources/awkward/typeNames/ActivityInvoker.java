package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "ActivityInvoker.", startToCloseTimeout = "1s")
public class ActivityInvoker {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<ActivityInvoker> all(ActivityInvoker.In in) {
    return null;
  }
}
