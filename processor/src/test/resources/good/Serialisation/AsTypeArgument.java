package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class Jobs {
  record Job(
      List<String> workers,
      Map<String, Optional<String>> files,
      Optional<String> file) {}

  @ActivityDefinition
  List<String> run(Job job) {
    return List.of();
  }
}
