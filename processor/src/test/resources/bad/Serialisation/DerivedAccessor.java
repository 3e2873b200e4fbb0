package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  record Job(List<String> lines) {
    public boolean isEmpty() { // error: [CT205] Jobs.Job.isEmpty() is written as "empty" but cannot be read back at isEmpty
      return lines.isEmpty();
    }
  }

  @ActivityDefinition
  void run(Job job) {}
}
