package samples;

import dev.chronotype.ActivityDefinition;
import java.util.Optional;

class Shipping {
  record Order(String id) {}

  record ShipInput(Optional<Order> order) {}

  @ActivityDefinition
  void ship(ShipInput input) {}
}
