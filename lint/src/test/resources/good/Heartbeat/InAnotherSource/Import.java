package samples;

import dev.chronotype.ActivityDefinition;

class Import {
  record Rows(int count) {}

  private final Progress progress = new Progress();

  @ActivityDefinition(heartbeatTimeout = "10s")
  void load(Rows rows) {
    progress.report(rows.count());
  }
}
