package samples;

import dev.chronotype.ActivityDefinition;
import java.util.Collection;

class Jobs {
  record Job(Collection<String> recipients) {} // warning(javac): [CT222] Jobs.Job.recipients is a Collection<String> at recipients

  @ActivityDefinition
  void run(Job job) {} // warning(ecj): [CT222] Jobs.Job.recipients is a Collection<String> at job
}
