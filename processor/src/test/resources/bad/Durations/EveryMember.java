package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;

interface Jobs {
  record Job(String id) {}

  // error(ecj): [CT401] initialInterval = "5 s" is no duration at @ActivityDefinition
  // error(ecj): [CT401] maximumInterval = "6 s" is no duration at @ActivityDefinition
  @ActivityDefinition(
      startToCloseTimeout = "1 s", // error: [CT401] startToCloseTimeout = "1 s" is no duration at "1 s" (ecj: startToCloseTimeout)
      scheduleToCloseTimeout = "2 s", // error: [CT401] scheduleToCloseTimeout = "2 s" is no duration at "2 s" (ecj: scheduleToCloseTimeout)
      scheduleToStartTimeout = "3 s", // error: [CT401] scheduleToStartTimeout = "3 s" is no duration at "3 s" (ecj: scheduleToStartTimeout)
      heartbeatTimeout = "4 s", // error: [CT401] heartbeatTimeout = "4 s" is no duration at "4 s" (ecj: heartbeatTimeout)
      retry =
          @Retry(
              initialInterval = "5 s", // error(javac): [CT401] initialInterval = "5 s" is no duration at "5 s"
              maximumInterval = "6 s")) // error(javac): [CT401] maximumInterval = "6 s" is no duration at "6 s"
  void run(Job job);
}
