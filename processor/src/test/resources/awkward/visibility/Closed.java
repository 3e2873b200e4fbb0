package awkward.visibility;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(startToCloseTimeout = "1s", namePrefix = "closed.")
class Closed {
  @ActivityDefinition
  void go(Open.In in) {}
}
