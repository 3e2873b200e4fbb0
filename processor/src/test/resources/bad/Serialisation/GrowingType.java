package samples;

import dev.chronotype.ActivityDefinition;
import java.util.List;

class Jobs {
  record Page<T>(T first, Page<List<T>> next) {} // error(javac): [CT214] Jobs.Job.page.next is a Jobs.Page<List<String>> at record

  record Job(Page<String> page) {}

  @ActivityDefinition
  void run(Job job) {} // error(ecj): [CT214] Jobs.Job.page.next is a Jobs.Page<List<String>> at job
}
