package samples;

import dev.chronotype.ActivityDefinition;
import java.util.concurrent.atomic.LongAdder;

class Jobs {
  record Job(String name, LongAdder count) {} // error(javac): [CT202] Jobs.Job.count is a LongAdder at count

  @ActivityDefinition
  void run(Job job) {} // error(ecj): [CT202] Jobs.Job.count is a LongAdder at job
}
