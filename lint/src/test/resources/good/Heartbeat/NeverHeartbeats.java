package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import io.temporal.activity.Activity;
import java.util.List;

class Import {
  record Rows(List<String> lines) {}

  @ActivityDefinition(heartbeatTimeout = "10s")
  int load(Rows rows) {
    int done = 0;
    for (String line : rows.lines()) {
      done += write(line);
    }
    return done;
  }

  private int write(String line) {
    Activity.getExecutionContext().heartbeat(line);
    return line.length();
  }

  @Activities(startToCloseTimeout = "1m")
  static class Export {
    @ActivityDefinition
    String save(Rows rows) {
      return String.join("\n", rows.lines());
    }
  }
}
