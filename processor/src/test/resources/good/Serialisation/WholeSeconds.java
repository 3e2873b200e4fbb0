package samples;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.chronotype.ActivityDefinition;
import java.util.Date;

class Jobs {
  record Job(
      @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss.SSS")
          Date at) {}

  @ActivityDefinition
  void run(Job job) {}
}
