package awkward.nesting;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

public class A_ {
  @Activities(namePrefix = "A_.B.", startToCloseTimeout = "1s")
  public static class B {
    @ActivityDefinition
    public void go(In in) {}
  }
}
