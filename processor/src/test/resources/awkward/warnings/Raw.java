package awkward.warnings;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;

@Activities(startToCloseTimeout = "1s", namePrefix = "raw.")
@SuppressWarnings("rawtypes")
public class Raw {

  public record Query<T>(T value) {}

  @ActivityDefinition
  public List raw(Query query) {
    return List.of();
  }

  @ActivityDefinition
  public List<List> nested(Query<List> query) {
    return List.of();
  }
}
