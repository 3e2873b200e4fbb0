package dev.chronotype.runtime.internal;

import io.temporal.payload.context.ActivitySerializationContext;
import io.temporal.payload.context.HasWorkflowSerializationContext;
import io.temporal.payload.context.SerializationContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells people what a payload is of. */
final class PayloadSubject {

  private PayloadSubject() {}

  /** Such as {@code Activity Type "greet"}; empty where nothing is known. */
  static Optional<String> of(@Nullable SerializationContext context) {
    if (context instanceof ActivitySerializationContext activity) {
      return Optional.of("Activity Type \"" + activity.getActivityType() + "\"");
    }
    if (context instanceof HasWorkflowSerializationContext workflow) {
      return Optional.of("Workflow Id \"" + workflow.getWorkflowId() + "\"");
    }
    return Optional.empty();
  }
}
