package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "GoneMethodTakes.")
@SuppressWarnings({"deprecation", "removal"})
public class GoneMethodTakes {

  /** Does it. @deprecated x */
  @Deprecated(forRemoval = true)
  @ActivityDefinition
  public GoneResult go(GoneInput in) {
    return null;
  }

  @ActivityDefinition
  public void other(In in) {}
}
