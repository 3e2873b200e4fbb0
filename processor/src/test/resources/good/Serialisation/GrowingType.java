package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  record Page<T>(List<T> items, Page<T> next) {}

  record Job(Page<String> page) {}

  @ActivityDefinition
  void run(Job job) {}
}
