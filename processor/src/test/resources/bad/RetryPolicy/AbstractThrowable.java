package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;
import java.io.IOException;

class Jobs {
  record Job(String id) {}

  abstract static class JobException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @ActivityDefinition(retry = @Retry(doNotRetry = {IOException.class, JobException.class})) // error: [CT406] doNotRetry lists JobException at JobException.class (ecj: @ActivityDefinition)
  void run(Job job) {}
}
