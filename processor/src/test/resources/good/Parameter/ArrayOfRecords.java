package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Shipping {
  record Order(String id) {}

  record ShipInput(List<Order> orders) {}

  @ActivityDefinition
  void ship(ShipInput input) {}
}
