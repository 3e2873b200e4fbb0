package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletionStage;

class Jobs {
  record Job(String id) {}

  @ActivityDefinition
  String run(Job job) {
    return "thread-1";
  }

  @ActivityDefinition
  CompletionStage<byte[]> open(Job job) {
    return null;
  }

  @ActivityDefinition
  List<String> lines(Job job) {
    return List.of();
  }

  @ActivityDefinition
  long[] flags(Job job) {
    return new long[0];
  }
}
