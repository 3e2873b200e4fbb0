package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "GoneMethod.")
@SuppressWarnings({"deprecation", "removal"})
public class GoneMethod {

  /** Does it. @deprecated x */
  @Deprecated(forRemoval = true)
  @ActivityDefinition
  public void go(In in) {
    
  }

  @ActivityDefinition
  public void other(In in) {}
}
