package samples;

import dev.chronotype.ActivityDefinition;
import java.util.SortedSet;

class Jobs {
  record Job(SortedSet<String> names) {} // warning(javac): [CT223] Jobs.Job.names is a SortedSet<String> at names

  @ActivityDefinition
  void run(Job job) {} // warning(ecj): [CT223] Jobs.Job.names is a SortedSet<String> at job
}
