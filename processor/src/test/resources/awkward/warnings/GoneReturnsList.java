package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "GoneReturnsList.")
@SuppressWarnings({"deprecation", "removal"})
public class GoneReturnsList {

  /** Does it. @deprecated x */
  
  @ActivityDefinition
  public java.util.List<GoneResult[]> go(In in) {
    return null;
  }

  @ActivityDefinition
  public void other(In in) {}
}
