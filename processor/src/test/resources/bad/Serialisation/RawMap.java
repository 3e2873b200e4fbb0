package samples;

import dev.chronotype.ActivityDefinition;
import java.util.Map;

class Jobs {
  @SuppressWarnings({"rawtypes", "chronotype:CT221"})
  record Job(Map headers) {} // warning(javac): [CT224] Jobs.Job.headers is a raw Map, which comes back different at headers

  @ActivityDefinition
  void run(Job job) {} // warning(ecj): [CT224] Jobs.Job.headers is a raw Map, which comes back different at job
}
