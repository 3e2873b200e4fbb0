package samples;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(@JsonSerialize(using = ToStringSerializer.class) Thread worker) {}

  @ActivityDefinition
  void run(Job job) {}
}
