package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  static class Filter {} // error: [CT211] Jobs.Job.filter is a Jobs.Filter at class (ecj: Filter)

  record Job(Filter filter) {}

  @ActivityDefinition
  void run(Job job) {}
}
