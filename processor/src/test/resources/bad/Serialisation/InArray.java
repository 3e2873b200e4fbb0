package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(Thread[] workers) {} // error(javac): [CT201] Jobs.Job.workers[] is a Thread at workers

  @ActivityDefinition
  // error(ecj): [CT201] Jobs.Job.workers[] is a Thread at job
  Thread[] run(Job job) { // error: [CT201] Jobs.run()[] is a Thread at run
    return job.workers();
  }
}
