package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletionStage;

abstract class Pages<T> {
  record Query(String text) {}

  @ActivityDefinition
  CompletionStage<List<T>> find(Query query) {
    return null;
  }
}
