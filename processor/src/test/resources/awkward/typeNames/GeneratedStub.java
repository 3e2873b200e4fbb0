package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "GeneratedStub.", startToCloseTimeout = "1s")
public class GeneratedStub {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<GeneratedStub> all(GeneratedStub.In in) {
    return null;
  }
}
