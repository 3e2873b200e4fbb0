package awkward.nesting;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "A_B.", startToCloseTimeout = "1s")
  public class A_B {
    @ActivityDefinition
    public void go(In in) {}

    @Activities(namePrefix = "A_B.C.", startToCloseTimeout = "1s")
  public static class C {
    @ActivityDefinition
    public void go(In in) {}
  }
  }
