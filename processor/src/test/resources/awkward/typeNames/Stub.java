package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "Stub.", startToCloseTimeout = "1s")
public class Stub {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<Stub> all(Stub.In in) {
    return null;
  }
}
