package samples;

import dev.chronotype.ActivityDefinition;
import java.util.Map;

class Jobs {
  record Job(Map<String, Object> settings) {} // warning(javac): [CT221] Jobs.Job.settings{} is an Object at settings

  @ActivityDefinition
  void run(Job job) {} // warning(ecj): [CT221] Jobs.Job.settings{} is an Object at job
}
