package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(
      String runnable,
      String callable,
      String supplier,
      String consumer,
      String biConsumer,
      String function,
      String biFunction,
      String unaryOperator,
      String binaryOperator,
      String predicate,
      String biPredicate) {}

  @ActivityDefinition
  void run(Job job) {}
}
