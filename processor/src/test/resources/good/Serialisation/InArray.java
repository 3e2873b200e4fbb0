package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  record Job(List<String> workers) {}

  @ActivityDefinition
  List<String> run(Job job) {
    return job.workers();
  }
}
