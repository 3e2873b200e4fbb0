package samples;

import dev.chronotype.ActivityDefinition;

class Shipping {
  record Order() {}

  @ActivityDefinition
  void ship(Order order) {}
}
