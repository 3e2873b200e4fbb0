package samples;

import io.temporal.activity.ActivityInterface;
import io.temporal.workflow.Workflow;
import java.time.Duration;

@ActivityInterface
public interface Reminders {
  void remind(String name);
}

class RemindersImpl implements Reminders {
  @Override
  public void remind(String name) {
    Workflow.sleep(Duration.ofMinutes(1)); // error: [CT514] RemindersImpl.remind calls Workflow.sleep, which works in workflows only at Workflow.sleep
    if (Workflow.isReplaying()) {
      throw new IllegalStateException(name);
    }
  }
}
