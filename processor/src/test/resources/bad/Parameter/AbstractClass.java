package samples;

import dev.chronotype.ActivityDefinition;

class Shipping {
  abstract static class Order {}

  @ActivityDefinition
  void ship(Order order) {} // error: [CT103] Shipping.ship takes the class Shipping.Order at order
}
