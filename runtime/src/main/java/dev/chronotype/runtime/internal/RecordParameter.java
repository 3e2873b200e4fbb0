package dev.chronotype.runtime.internal;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.common.converter.EncodedValues;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * One record, which has to be there. Further arguments are left alone, as on the SDK's own path.
 */
public final class RecordParameter extends Parameters {

  @Override
  Object decode(
      RegisteredActivity activity,
      EncodedValues arguments,
      @Nullable ActivityExecutionContext encodedFor) {
    Type type = types(activity).types()[0];
    if (arguments.getSize() == 0) {
      throw new IllegalArgumentException(
          activity + " was called without an argument, but it takes one: " + type.getTypeName());
    }
    Object input = arguments.get(0, types(activity).classes()[0], type);
    if (input == null) {
      throw new IllegalArgumentException(
          activity + " was called with null, but it takes: " + type.getTypeName());
    }
    return input;
  }

  @Override
  @Nullable Object[] toArray(Object input) {
    return new Object[] {input};
  }

  /** Leaves it to {@link #decode}. */
  @Override
  void check(RegisteredActivity activity, @Nullable Object[] arguments) {}
}
