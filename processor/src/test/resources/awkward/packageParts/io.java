package awkward.dev.packageparts;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Activities(namePrefix = "io.", startToCloseTimeout = "1s")
public class io {

  public int count;

  public record lang() {}

  /** Takes {@link lang}. */
  @ActivityDefinition
  public List<io> go(lang lang) {
    return null;
  }

  @ActivityDefinition
  public CompletionStage<Void> nothing(io.lang lang) {
    return null;
  }
}
