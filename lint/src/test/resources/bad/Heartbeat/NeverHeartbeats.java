package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;

class Import {
  record Rows(List<String> lines) {}

  @ActivityDefinition(heartbeatTimeout = "10s") // warning: [CT517] Import.load has heartbeatTimeout = "10s", but never heartbeats at "10s"
  int load(Rows rows) {
    int done = 0;
    for (String line : rows.lines()) {
      done += write(line);
    }
    return done;
  }

  private int write(String line) {
    return line.length();
  }

  @Activities(heartbeatTimeout = "1m")
  static class Export {
    @ActivityDefinition
    String save(Rows rows) { // warning: [CT517] Export.save has heartbeatTimeout = "1m", but never heartbeats at save
      return String.join("\n", rows.lines());
    }
  }
}
