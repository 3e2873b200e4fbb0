package samples;

import dev.chronotype.ActivityDefinition;

class Import {
  record Rows(int count) {}

  @ActivityDefinition(heartbeatTimeout = "10s")
  void load(Rows rows) {
    acme.Progress.report(rows.count());
  }
}
