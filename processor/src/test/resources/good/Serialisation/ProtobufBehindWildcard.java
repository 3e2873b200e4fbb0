package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  record Box<T extends List<String>>(T content) {}

  record Job(Box<List<String>> box) {}

  @ActivityDefinition
  void run(Job job) {}
}
