package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "𝒳.", startToCloseTimeout = "1s")
public class 𝒳 {

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<𝒳> all(𝒳.In in) {
    return null;
  }
}
