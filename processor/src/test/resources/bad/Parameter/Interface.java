package samples;

import dev.chronotype.ActivityDefinition;

class Shipping {
  interface Order {}

  @ActivityDefinition
  void ship(Order order) {} // error: [CT103] Shipping.ship takes the interface Shipping.Order at order
}
