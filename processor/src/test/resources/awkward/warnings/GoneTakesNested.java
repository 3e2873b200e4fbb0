package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "GoneTakesNested.")
@SuppressWarnings({"deprecation", "removal"})
public class GoneTakesNested {

  /** Does it. @deprecated x */
  
  @ActivityDefinition
  public void go(GoneOuter.In in) {
    
  }

  @ActivityDefinition
  public void other(In in) {}
}
