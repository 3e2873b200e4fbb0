package awkward.dev.packageparts;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Activities(namePrefix = "com.", startToCloseTimeout = "1s")
public class com {

  public int count;

  public record lang() {}

  /** Takes {@link lang}. */
  @ActivityDefinition
  public List<com> go(lang lang) {
    return null;
  }

  @ActivityDefinition
  public CompletionStage<Void> nothing(com.lang lang) {
    return null;
  }
}
