package awkward.nesting;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "A_B_C.", startToCloseTimeout = "1s")
  public class A_B_C {
    @ActivityDefinition
    public void go(In in) {}
  }
