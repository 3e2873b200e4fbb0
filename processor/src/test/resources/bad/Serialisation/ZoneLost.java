package samples;

import dev.chronotype.ActivityDefinition;
import java.time.ZonedDateTime;

class Jobs {
  record Job(String room, ZonedDateTime start) {} // warning(javac): [CT220] Jobs.Job.start is a ZonedDateTime at start

  @ActivityDefinition
  void run(Job job) {} // warning(ecj): [CT220] Jobs.Job.start is a ZonedDateTime at job
}
