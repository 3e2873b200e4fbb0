package samples;

import dev.chronotype.ActivityDefinition;

class Import {
  record Rows(int count) {}

  private final Store store = new Store();

  @ActivityDefinition(heartbeatTimeout = "10s")
  void load(Rows rows) {
    io.temporal.activity.Activity.getExecutionContext().heartbeat(rows.count());
    store.write(rows.count());
  }
}
