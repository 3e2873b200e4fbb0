package samples;

import dev.chronotype.ActivityDefinition;

class Shipping {
  record Order(String id) {}

  @ActivityDefinition
  void ship(Order... orders) {} // error: [CT104] takes a variable number of arguments at orders
}
