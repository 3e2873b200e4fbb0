package awkward.typenames;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(namePrefix = "Object.", startToCloseTimeout = "1s")
public class Object {

  public int count;

  public record In() {}

  @ActivityDefinition
  public java.lang.String go(In in) {
    return "";
  }

  @ActivityDefinition
  public java.util.List<Object> all(Object.In in) {
    return null;
  }
}
