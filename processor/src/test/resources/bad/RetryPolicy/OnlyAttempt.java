package samples;

import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;
import java.io.IOException;

interface Jobs {
  record Job(String id) {}

  @ActivityDefinition(retry = @Retry(maximumAttempts = 1, initialInterval = "2s")) // warning: [CT407] initialInterval has no effect beside maximumAttempts = 1 at "2s" (ecj: @ActivityDefinition)
  void interval(Job job);

  @ActivityDefinition(retry = @Retry(maximumAttempts = 1, backoffCoefficient = 2)) // warning: [CT407] backoffCoefficient has no effect at 2 (ecj: @ActivityDefinition)
  void backoff(Job job);

  @ActivityDefinition(retry = @Retry(maximumAttempts = 1, maximumInterval = "2s")) // warning: [CT407] maximumInterval has no effect at "2s" (ecj: @ActivityDefinition)
  void longest(Job job);

  @ActivityDefinition(retry = @Retry(maximumAttempts = 1, doNotRetry = IOException.class)) // warning: [CT407] doNotRetry has no effect at IOException.class (ecj: @ActivityDefinition)
  void exceptions(Job job);
}
