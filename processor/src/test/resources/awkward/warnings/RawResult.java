package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;

@Activities(startToCloseTimeout = "1s", namePrefix = "rawResult.")
public class RawResult {

  public record In() {}

  @ActivityDefinition
  @SuppressWarnings("rawtypes")
  public List[] raw(In in) {
    return null;
  }
}
