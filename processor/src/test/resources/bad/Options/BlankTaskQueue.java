package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

@Activities(taskQueue = "") // error: [CT408] taskQueue is blank at "" (ecj: taskQueue)
class Jobs {
  record Job(String id) {}

  @ActivityDefinition(taskQueue = "  ") // error: [CT408] taskQueue is blank at "  " (ecj: taskQueue)
  void run(Job job) {}
}
