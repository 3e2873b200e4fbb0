package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.BlockingQueue;

class Jobs {
  record Job(BlockingQueue<String> steps) {} // error(javac): [CT216] Jobs.Job.steps is a BlockingQueue<String> at steps

  @ActivityDefinition
  void run(Job job) {} // error(ecj): [CT216] Jobs.Job.steps is a BlockingQueue<String> at job
}
