package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "ActivityCall.", startToCloseTimeout = "1s")
public class ActivityCall {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<ActivityCall> all(ActivityCall.In in) {
    return null;
  }
}
