package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "OldMethodTakes.")
@SuppressWarnings({"deprecation", "removal"})
public class OldMethodTakes {

  /** Does it. @deprecated x */
  @Deprecated
  @ActivityDefinition
  public OldResult go(OldInput in) {
    return null;
  }

  @ActivityDefinition
  public void other(In in) {}
}
