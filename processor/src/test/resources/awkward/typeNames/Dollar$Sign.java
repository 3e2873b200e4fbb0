package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "Dollar$Sign.", startToCloseTimeout = "1s")
public class Dollar$Sign {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<Dollar$Sign> all(Dollar$Sign.In in) {
    return null;
  }
}
