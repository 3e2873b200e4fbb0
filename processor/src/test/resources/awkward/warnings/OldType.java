package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

/** @deprecated x */
@Deprecated
@Activities(startToCloseTimeout = "1s", namePrefix = "OldType.")
public class OldType {

  @ActivityDefinition
  public OldResult go(OldInput in) {
    return null;
  }

  /** @deprecated x */
  @Deprecated
  @ActivityDefinition
  public void old(In in) {}
}
