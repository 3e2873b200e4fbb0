package samples;

import dev.chronotype.ActivityDefinition;
import java.util.Map;

class Shipping {
  record ShipInput(Map<String, String> labels) {}

  @ActivityDefinition
  void ship(ShipInput input) {}
}
