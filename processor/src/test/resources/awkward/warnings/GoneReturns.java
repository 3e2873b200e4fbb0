package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "GoneReturns.")
@SuppressWarnings({"deprecation", "removal"})
public class GoneReturns {

  /** Does it. @deprecated x */
  
  @ActivityDefinition
  public GoneResult go(In in) {
    return null;
  }

  @ActivityDefinition
  public void other(In in) {}
}
