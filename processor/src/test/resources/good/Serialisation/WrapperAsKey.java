package samples;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.chronotype.ActivityDefinition;
import java.util.Map;

class Jobs {
  record Sku(@JsonValue String number) {}

  record Job(Map<Sku, Integer> counts) {}

  @ActivityDefinition
  void run(Job job) {}
}
