package samples;

import dev.chronotype.ActivityDefinition;
import java.util.Set;

class Jobs {
  record Job(Set<String> recipients) {}

  @ActivityDefinition
  void run(Job job) {}
}
