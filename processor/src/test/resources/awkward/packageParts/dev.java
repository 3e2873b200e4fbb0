package awkward.dev.packageparts;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Activities(namePrefix = "dev.", startToCloseTimeout = "1s")
public class dev {

  public int count;

  public record lang() {}

  /** Takes {@link lang}. */
  @ActivityDefinition
  public List<dev> go(lang lang) {
    return null;
  }

  @ActivityDefinition
  public CompletionStage<Void> nothing(dev.lang lang) {
    return null;
  }
}
