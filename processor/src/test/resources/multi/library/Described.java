package multi.library;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;
import java.io.UncheckedIOException;

public interface Described<D extends Record> {

  @ActivityDefinition(retry = @Retry(maximumAttempts = 2, doNotRetry = UncheckedIOException.class))
  String describe(D described);

  @ActivityDefinition(heartbeatTimeout = "2s")
  default D copy(D original) {
    return original;
  }
}
