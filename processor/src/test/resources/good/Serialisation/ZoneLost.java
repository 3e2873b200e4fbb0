package samples;

import dev.chronotype.ActivityDefinition;
import java.time.OffsetDateTime;
import java.time.ZoneId;

class Jobs {
  record Job(String room, OffsetDateTime start, ZoneId zone) {}

  @ActivityDefinition
  void run(Job job) {}
}
