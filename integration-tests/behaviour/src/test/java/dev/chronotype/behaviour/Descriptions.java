package dev.chronotype.behaviour;

import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TemporalFailure;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes a failure down, without what differs from run to run. */
final class Descriptions {

  private Descriptions() {}

  /** The failure and its causes, one a line, each with all that it says and the user's frames. */
  static String failure(Throwable failure) {
    StringBuilder text = new StringBuilder();
    for (Throwable t = failure; t != null; t = t.getCause()) {
      text.append(t.getClass().getSimpleName());
      if (t instanceof ActivityFailure activity) {
        text.append(" of ").append(activity.getActivityType());
        text.append(" retryState=").append(activity.getRetryState());
      } else {
        String message =
            t instanceof TemporalFailure temporal ? temporal.getOriginalMessage() : t.getMessage();
        text.append(" message=").append(message);
      }
      if (t instanceof ApplicationFailure application) {
        text.append(" type=").append(application.getType());
        text.append(" nonRetryable=").append(application.isNonRetryable());
        text.append(" details=").append(application.getDetails().getSize());
        text.append(" nextRetryDelay=").append(application.getNextRetryDelay());
        text.append(" category=").append(application.getCategory());
        // From the Worker by way of the failure's proto: where the user's code threw it.
        String stack =
            Arrays.stream(t.getStackTrace())
                .map(StackTraceElement::toString)
                .collect(Collectors.joining("\n"));
        text.append(" at=").append(Histories.ofTheUser(stack).replace('\n', '<'));
      }
      text.append('\n');
    }
    return text.toString();
  }
}
