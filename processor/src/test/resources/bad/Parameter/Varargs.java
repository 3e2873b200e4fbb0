package samples;

import dev.chronotype.ActivityDefinition;

class Shipping {
  @ActivityDefinition
  void ship(String... articles) {} // error: [CT104] Shipping.ship takes a variable number of arguments at articles
}
