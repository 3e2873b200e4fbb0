package samples;

import dev.chronotype.ActivityDefinition;
import java.util.Map;

class Shipping {
  @ActivityDefinition
  void ship(Map<String, String> labels) {} // error: [CT103] takes the collection Map<String, String> at labels
}
