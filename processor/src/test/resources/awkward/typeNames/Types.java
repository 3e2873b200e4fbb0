package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "Types.", startToCloseTimeout = "1s")
public class Types {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<Types> all(Types.In in) {
    return null;
  }
}
