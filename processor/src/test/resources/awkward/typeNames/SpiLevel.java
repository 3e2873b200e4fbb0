package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "SpiLevel.", startToCloseTimeout = "1s")
public class SpiLevel {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<SpiLevel> all(SpiLevel.In in) {
    return null;
  }
}
