package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(
      String executor,
      String service,
      String lock,
      String socket,
      String server,
      String connection,
      String statement,
      String rows,
      String loader) {}

  @ActivityDefinition
  void run(Job job) {}
}
