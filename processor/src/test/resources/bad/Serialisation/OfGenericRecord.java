package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job<T>(String id, T worker) {} // error(javac): [CT201] Jobs.Job.worker is a Thread at worker

  @ActivityDefinition
  void run(Job<Thread> job) {} // error(ecj): [CT201] Jobs.Job.worker is a Thread at job
}
