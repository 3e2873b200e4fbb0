package samples;

import dev.chronotype.ActivityDefinition;
import java.util.Map;

class Jobs {
  record Job(Map<String, String> headers) {}

  @ActivityDefinition
  void run(Job job) {}
}
