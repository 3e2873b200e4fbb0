package awkward.nesting;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

public class A {
  @Activities(namePrefix = "A.B.", startToCloseTimeout = "1s")
  public static class B {
    @ActivityDefinition
    public void go(In in) {}

    @Activities(namePrefix = "A.B.C.", startToCloseTimeout = "1s")
  public static class C {
    @ActivityDefinition
    public void go(In in) {}
  }
  }

  @Activities(namePrefix = "A.B_C.", startToCloseTimeout = "1s")
  public static class B_C {
    @ActivityDefinition
    public void go(In in) {}
  }

  @Activities(namePrefix = "A.B_0C.", startToCloseTimeout = "1s")
  public static class B_0C {
    @ActivityDefinition
    public void go(In in) {}
  }

  @Activities(namePrefix = "A._B.", startToCloseTimeout = "1s")
  public static class _B {
    @ActivityDefinition
    public void go(In in) {}
  }

  @Activities(namePrefix = "A.B_.", startToCloseTimeout = "1s")
  public static class B_ {
    @ActivityDefinition
    public void go(In in) {}
  }
}
