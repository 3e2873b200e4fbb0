package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;
import java.io.IOException;

class Jobs {
  record Job(String id) {}

  static class JobException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  @ActivityDefinition(retry = @Retry(doNotRetry = {IOException.class, JobException.class}))
  void run(Job job) {}
}
