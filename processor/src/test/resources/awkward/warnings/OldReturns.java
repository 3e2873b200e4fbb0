package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "OldReturns.")
@SuppressWarnings({"deprecation", "removal"})
public class OldReturns {

  /** Does it. @deprecated x */
  
  @ActivityDefinition
  public OldResult go(In in) {
    return null;
  }

  @ActivityDefinition
  public void other(In in) {}
}
