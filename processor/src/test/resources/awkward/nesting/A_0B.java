package awkward.nesting;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "A_0B.", startToCloseTimeout = "1s")
  public class A_0B {
    @ActivityDefinition
    public void go(In in) {}
  }
