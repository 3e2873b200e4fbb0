package dev.chronotype.runtime.internal;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.common.converter.EncodedValues;
import org.jspecify.annotations.Nullable;

/**
 * What an activity takes. The input that it is called with is one object: a record, or the array of
 * all arguments.
 */
public abstract sealed class Parameters permits RecordParameter, MethodParameters {

  /** Read and written without a lock: each that is made says the same. */
  private @Nullable ParameterTypes types;

  Parameters() {}

  /** Not before a call needs them: a Worker that starts loads none of these classes. */
  final ParameterTypes types(RegisteredActivity activity) {
    ParameterTypes known = types;
    if (known == null) {
      known = activity.body().parameterTypes();
      types = known;
    }
    return known;
  }

  /**
   * Makes the input of one call.
   *
   * @param activity for messages
   * @param arguments what the activity was called with
   * @param encodedFor the execution that payloads are decoded for; null where interceptors were
   *     given values already, and these come back
   */
  abstract Object decode(
      RegisteredActivity activity,
      EncodedValues arguments,
      @Nullable ActivityExecutionContext encodedFor);

  /** What interceptors see of an input: one element for each parameter. */
  abstract @Nullable Object[] toArray(Object input);

  /**
   * Looks at what interceptors pass on.
   *
   * @throws IllegalArgumentException if the activity cannot be called with it
   */
  abstract void check(RegisteredActivity activity, @Nullable Object[] arguments);
}
