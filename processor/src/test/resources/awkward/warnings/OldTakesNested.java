package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "OldTakesNested.")
@SuppressWarnings({"deprecation", "removal"})
public class OldTakesNested {

  /** Does it. @deprecated x */
  
  @ActivityDefinition
  public void go(OldOuter.In in) {
    
  }

  @ActivityDefinition
  public void other(In in) {}
}
