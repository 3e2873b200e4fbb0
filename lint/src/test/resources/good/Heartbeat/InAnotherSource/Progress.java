package samples;

import io.temporal.activity.Activity;

class Progress {
  void report(int count) {
    Activity.getExecutionContext().heartbeat(count);
  }
}
