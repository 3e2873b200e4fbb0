package samples;

import dev.chronotype.ActivityDefinition;

interface Orders {
  record Order(String id) {}

  @ActivityDefinition
  static void place(Order order) {} // error: [CT105] Orders.place is static at place
}
