package samples;

import dev.chronotype.ActivityDefinition;

class Shipping {
  record Order(String id) {}

  @ActivityDefinition
  void ship(Order order) {}
}
