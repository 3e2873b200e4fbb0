package samples;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(@JsonProperty("order_id") String order, @JsonProperty("id") String customer) {}

  @ActivityDefinition
  void run(Job job) {}
}
