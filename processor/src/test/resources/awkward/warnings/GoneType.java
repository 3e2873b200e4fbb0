package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

/** @deprecated x */
@Deprecated(forRemoval = true)
@Activities(startToCloseTimeout = "1s", namePrefix = "GoneType.")
public class GoneType {

  @ActivityDefinition
  public OldResult go(OldInput in) {
    return null;
  }

  /** @deprecated x */
  @Deprecated
  @ActivityDefinition
  public void old(In in) {}
}
