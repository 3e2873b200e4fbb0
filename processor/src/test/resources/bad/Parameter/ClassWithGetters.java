package samples;

import dev.chronotype.ActivityDefinition;

class Shipping {
  static class Order {
    public String getId() {
      return "";
    }
  }

  @ActivityDefinition
  void ship(Order order) {} // error: [CT103] Shipping.ship takes the class Shipping.Order at order
}
