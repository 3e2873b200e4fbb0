package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "OldMethod.")
@SuppressWarnings({"deprecation", "removal"})
public class OldMethod {

  /** Does it. @deprecated x */
  @Deprecated
  @ActivityDefinition
  public void go(In in) {
    
  }

  @ActivityDefinition
  public void other(In in) {}
}
