package samples;

import dev.chronotype.ActivityDefinition;

class Jobs {
  record Job(
      Thread worker, // error(javac): [CT201] Jobs.Job.worker is a Thread at worker
      ThreadGroup group, // error(javac): [CT201] Jobs.Job.group is a ThreadGroup at group
      Process process) {} // error(javac): [CT201] Jobs.Job.process is a Process at process

  @ActivityDefinition
  // error(ecj): [CT201] Jobs.Job.worker is a Thread at job
  // error(ecj): [CT201] Jobs.Job.group is a ThreadGroup at job
  // error(ecj): [CT201] Jobs.Job.process is a Process at job
  void run(Job job) {}
}
