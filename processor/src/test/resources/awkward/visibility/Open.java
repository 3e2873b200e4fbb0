package awkward.visibility;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s")
public class Open {

  record In() {}

  record Out() {}

  protected static class Inner {
    protected record In() {}
  }

  @ActivityDefinition
  protected Out guarded(In in) {
    return null;
  }

  @ActivityDefinition
  Out hidden(Inner.In in) {
    return null;
  }

  @Activities(startToCloseTimeout = "1s", namePrefix = "nested.")
  protected static class Nested {
    @ActivityDefinition
    void go(In in) {}
  }
}
