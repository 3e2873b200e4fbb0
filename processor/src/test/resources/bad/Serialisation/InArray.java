package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(Thread[] workers) {} // error(javac): [CT201] Jobs.Job.workers holds a Thread at workers

  @ActivityDefinition
  // error(ecj): [CT201] Jobs.Job.workers holds a Thread at job
  Thread[] run(Job job) { // error: [CT201] The result of Jobs.run holds a Thread at run
    return job.workers();
  }
}
