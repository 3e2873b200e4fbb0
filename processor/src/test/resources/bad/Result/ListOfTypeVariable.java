package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletionStage;

// error(javac): [CT113] Pages is generic at class
// error(ecj): [CT113] Pages is generic at Pages
class Pages<T> {
  record Query(String text) {}

  @ActivityDefinition
  CompletionStage<List<T>> find(Query query) { // error: [CT117] Pages.find returns CompletionStage<List<T>> at find
    return null;
  }
}
