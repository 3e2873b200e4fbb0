package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job<T>(String id, T worker) {}

  @ActivityDefinition
  void run(Job<String> job) {}
}
