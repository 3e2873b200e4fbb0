package samples;

import dev.chronotype.ActivityDefinition;
import java.util.Optional;

class Shipping {
  record Order(String id) {}

  @ActivityDefinition
  void ship(Optional<Order> order) {} // error: [CT103] takes an Optional<Shipping.Order> at order
}
