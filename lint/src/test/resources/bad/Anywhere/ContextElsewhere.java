package samples;

import dev.chronotype.ActivityDefinition;
import io.temporal.activity.Activity;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

class Import {
  record Rows(int count) {}

  @ActivityDefinition
  CompletionStage<Integer> load(Rows rows) {
    return CompletableFuture.supplyAsync(
        () -> {
          Activity.getExecutionContext().heartbeat(rows.count()); // error: [CT515] Import.load calls Activity.getExecutionContext on another thread than its own at Activity.getExecutionContext
          return rows.count();
        });
  }
}
