package samples;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.chronotype.ActivityDefinition;
import java.util.Date;

class Jobs {
  record Job(
      @JsonFormat(pattern = "yyyy-MM-dd HH:mm:ss")
          Date at) {} // warning(javac): [CT220] Jobs.Job.at is a Date, which comes back different at at

  @ActivityDefinition
  void run(Job job) {} // warning(ecj): [CT220] Jobs.Job.at is a Date, which comes back different at job
}
