package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "OldReturnsList.")
@SuppressWarnings({"deprecation", "removal"})
public class OldReturnsList {

  /** Does it. @deprecated x */
  
  @ActivityDefinition
  public java.util.List<OldResult[]> go(In in) {
    return null;
  }

  @ActivityDefinition
  public void other(In in) {}
}
