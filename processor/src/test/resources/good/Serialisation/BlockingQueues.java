package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  record Job(List<String> steps) {}

  @ActivityDefinition
  void run(Job job) {}
}
