package samples;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String id) {}

  @Activities(scheduleToCloseTimeout = "PT1H")
  interface Slow {
    @ActivityDefinition
    void slow(Job job);
  }

  @Activities(scheduleToCloseTimeout = "1m30s")
  interface Fast {
    @ActivityDefinition
    void fast(Job job);
  }
}
