package samples;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  record Job(List<String> lines) {
    @JsonIgnore
    public boolean isEmpty() {
      return lines.isEmpty();
    }
  }

  @ActivityDefinition
  void run(Job job) {}
}
