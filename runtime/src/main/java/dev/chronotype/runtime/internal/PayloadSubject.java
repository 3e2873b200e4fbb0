package dev.chronotype.runtime.internal;

import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.payload.context.HasWorkflowSerializationContext;
import io.temporal.payload.context.SerializationContext;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Tells people what a payload is of. */
final class PayloadSubject {

  /** The Activity Type that this thread sends something to where the SDK gives no context. */
  private static final ThreadLocal<String> STARTED = new ThreadLocal<>();

  private PayloadSubject() {}

  /** Runs what sends something to an Activity Type, in a context that the SDK does not give. */
  static <T> T during(String activityType, Supplier<T> call) {
    String before = STARTED.get();
    STARTED.set(activityType);
    try {
      return call.get();
    } finally {
      if (before == null) {
        STARTED.remove();
      } else {
        STARTED.set(before);
      }
    }
  }

  /** Such as {@code Activity Type "greet"}; empty where nothing is known. */
  static Optional<String> of(@Nullable SerializationContext context) {
    if (context instanceof ActivitySerializationContext activity) {
      return Optional.of(activityType(activity.getActivityType()));
    }
    if (context instanceof HasWorkflowSerializationContext workflow) {
      return Optional.of("Workflow Id \"" + workflow.getWorkflowId() + "\"");
    }
    return Optional.ofNullable(STARTED.get()).map(PayloadSubject::activityType);
  }

  private static String activityType(String name) {
    return "Activity Type \"" + name + "\"";
  }
}
