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
    try {
      Thread.sleep(Duration.ofMinutes(1).toMillis());
    } catch (InterruptedException e) {
      throw Workflow.wrap(e);
    }
    if (Workflow.isReplaying()) {
      throw new IllegalStateException(name);
    }
  }
}
