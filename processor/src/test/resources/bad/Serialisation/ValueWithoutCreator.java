package samples;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  record Tags(@JsonValue List<String> names) {} // error(javac): [CT204] Jobs.Job.tags is a Jobs.Tags at record

  record Job(Tags tags) {}

  @ActivityDefinition
  void run(Job job) {} // error(ecj): [CT204] Jobs.Job.tags is a Jobs.Tags at job
}
