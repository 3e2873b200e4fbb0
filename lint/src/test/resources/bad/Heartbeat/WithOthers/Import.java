package samples;

import dev.chronotype.ActivityDefinition;

class Import {
  record Rows(int count) {}

  private final Store store = new Store();

  @ActivityDefinition(heartbeatTimeout = "10s") // warning: [CT517] Import.load has heartbeatTimeout = "10s", but never heartbeats at "10s"
  void load(Rows rows) {
    store.write(rows.count());
  }
}
