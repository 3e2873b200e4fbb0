package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(String step, Exception cause) {} // warning(javac): [CT225] Jobs.Job.cause is an Exception at cause

  @ActivityDefinition
  void run(Job job) {} // warning(ecj): [CT225] Jobs.Job.cause is an Exception at job
}
