package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job<T>(String id, T worker) {}

  @ActivityDefinition
  void run(Job<Thread> job) {} // error: [CT201] Jobs.Job.worker is a Thread at job
}
