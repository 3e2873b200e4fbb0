package awkward.nesting;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "AB.", startToCloseTimeout = "1s")
  public class AB {
    @ActivityDefinition
    public void go(In in) {}
  }
