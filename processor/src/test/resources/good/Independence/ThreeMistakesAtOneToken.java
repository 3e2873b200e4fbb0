package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Jobs {
  record RunInput() {}

  @ActivityDefinition
  CompletionStage<Void> run(RunInput input) {
    return CompletableFuture.completedFuture(null);
  }
}
