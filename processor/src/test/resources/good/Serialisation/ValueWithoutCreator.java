package samples;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  record Tags(@JsonValue List<String> names) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    Tags {}
  }

  record Job(Tags tags) {}

  @ActivityDefinition
  void run(Job job) {}
}
