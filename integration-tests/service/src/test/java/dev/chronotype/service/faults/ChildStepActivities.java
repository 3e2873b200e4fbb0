package dev.chronotype.service.faults;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;
import io.temporal.activity.Activity;

/** The same in child processes. */
@Activities(
    namePrefix = "child-step-",
    startToCloseTimeout = "10s",
    execution = Execution.CHILD_PROCESS)
public class ChildStepActivities {

  @ActivityDefinition
  public Step take(Step step) {
    Journal.note(step);
    return step;
  }

  @ActivityDefinition(startToCloseTimeout = "10m", heartbeatTimeout = "8s")
  public void hold(Step step) throws InterruptedException {
    while (true) {
      Thread.sleep(500);
      Activity.getExecutionContext().heartbeat(step.id());
    }
  }
}
