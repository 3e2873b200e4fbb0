package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "_Lead.", startToCloseTimeout = "1s")
public class _Lead {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<_Lead> all(_Lead.In in) {
    return null;
  }
}
