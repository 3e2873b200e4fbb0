package samples;

import dev.chronotype.ActivityDefinition;

class Shipping {
  record ShipInput(String... articles) {}

  @ActivityDefinition
  void ship(ShipInput input) {}
}
