package samples;

import dev.chronotype.ActivityDefinition;

public interface Orders {
  record Order(String id) {}

  @ActivityDefinition
  void place(Order order);

  @ActivityDefinition
  default void cancel(Order order) {}
}
