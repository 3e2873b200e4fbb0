package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "GoneTakesInput.")
@SuppressWarnings({"deprecation", "removal"})
public class GoneTakesInput {

  /** Does it. @deprecated x */
  
  @ActivityDefinition
  public void go(GoneInput in) {
    
  }

  @ActivityDefinition
  public void other(In in) {}
}
