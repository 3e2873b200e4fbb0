package samples;

import dev.chronotype.ActivityDefinition;

abstract class Pages<T> {
  record Query(String text) {}

  @ActivityDefinition
  void index(Query query) {}
}
