package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Execution;
import dev.chronotype.Retry;
import java.io.IOException;

@Activities(
    namePrefix = "job-",
    taskQueue = "jobs",
    startToCloseTimeout = "30s",
    scheduleToCloseTimeout = "10m",
    scheduleToStartTimeout = "5m",
    heartbeatTimeout = "10s",
    retry =
        @Retry(
            initialInterval = "1s",
            backoffCoefficient = 1.5,
            maximumInterval = "1m",
            maximumAttempts = 5,
            doNotRetry = {IOException.class, Jobs.JobException.class}),
    execution = Execution.IN_PROCESS)
class Jobs {
  record Job(String id) {}

  static class JobException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @ActivityDefinition
  void run(Job job) {}

  @ActivityDefinition(name = "jobs/again", startToCloseTimeout = "2m", retry = @Retry(maximumAttempts = 1))
  void runAgain(Job job) {}
}
