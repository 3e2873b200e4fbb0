package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "Error.", startToCloseTimeout = "1s")
public class Error {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<Error> all(Error.In in) {
    return null;
  }
}
