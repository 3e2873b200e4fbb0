package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "OldTakesInput.")
@SuppressWarnings({"deprecation", "removal"})
public class OldTakesInput {

  /** Does it. @deprecated x */
  
  @ActivityDefinition
  public void go(OldInput in) {
    
  }

  @ActivityDefinition
  public void other(In in) {}
}
