package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

interface Jobs {
  record Job(String id) {}

  @ActivityDefinition(
      startToCloseTimeout = "1s",
      scheduleToCloseTimeout = "20s",
      scheduleToStartTimeout = "3s",
      heartbeatTimeout = "500ms",
      retry =
          @Retry(
              initialInterval = "5s",
              maximumInterval = "6s"))
  void run(Job job);
}
