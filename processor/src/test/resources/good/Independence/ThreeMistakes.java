package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition(startToCloseTimeout = "10m")
  CompletionStage<Void> run(Job job) {
    return CompletableFuture.completedFuture(null);
  }
}
