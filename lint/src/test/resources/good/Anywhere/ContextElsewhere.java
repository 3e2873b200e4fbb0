package samples;

import dev.chronotype.ActivityDefinition;
import io.temporal.activity.Activity;
import io.temporal.activity.ActivityExecutionContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Import {
  record Rows(int count) {}

  @ActivityDefinition
  CompletionStage<Integer> load(Rows rows) {
    ActivityExecutionContext context = Activity.getExecutionContext();
    return CompletableFuture.supplyAsync(
        () -> {
          context.heartbeat(rows.count());
          return rows.count();
        });
  }
}
