package samples;

import dev.chronotype.ActivityDefinition;

interface Orders {
  record Order(String id) {}

  @ActivityDefinition
  void place(Order order);
}
