package awkward.generatedname;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "Generated.", startToCloseTimeout = "1s")
public class Generated {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<Generated> all(Generated.In in) {
    return null;
  }
}
