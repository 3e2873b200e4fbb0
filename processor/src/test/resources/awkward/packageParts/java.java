package awkward.dev.packageparts;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Activities(namePrefix = "java.", startToCloseTimeout = "1s")
public class java {

  public int count;

  public record lang() {}

  /** Takes {@link lang}. */
  @ActivityDefinition
  public List<java> go(lang lang) {
    return null;
  }

  @ActivityDefinition
  public CompletionStage<Void> nothing(java.lang lang) {
    return null;
  }
}
