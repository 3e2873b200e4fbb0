package samples;

import dev.chronotype.ActivityDefinition;

class Shipping {
  record Order(String id) {}

  @ActivityDefinition
  void ship(Order[] orders) {} // error: [CT103] Shipping.ship takes the array Shipping.Order[] at orders
}
