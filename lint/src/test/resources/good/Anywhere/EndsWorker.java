package samples;

import dev.chronotype.ActivityDefinition;
import io.temporal.failure.ApplicationFailure;

class Setup {
  record Config(String path) {}

  @ActivityDefinition
  void check(Config config) {
    if (config.path().isBlank()) {
      throw ApplicationFailure.newNonRetryableFailure("there is no path", "NoPath");
    }
  }
}
