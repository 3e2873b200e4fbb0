package dev.chronotype.runtime.internal;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.common.converter.EncodedValues;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One record, which has to be there. Further arguments are left alone, as on the SDK's own path.
 */
public final class RecordParameter extends Parameters {

  private final Class<?> inputClass;
  private final Type inputType;

  /**
   * Takes one record.
   *
   * @param inputClass its class
   * @param inputType its generic type
   */
  public RecordParameter(Class<?> inputClass, Type inputType) {
    this.inputClass = Objects.requireNonNull(inputClass, "inputClass");
    this.inputType = Objects.requireNonNull(inputType, "inputType");
  }

  /** The class of the record. */
  public Class<?> inputClass() {
    return inputClass;
  }

  /** The generic type of the record; its class if it is not generic. */
  public Type inputType() {
    return inputType;
  }

  @Override
  Object decode(
      RegisteredActivity activity,
      EncodedValues arguments,
      @Nullable ActivityExecutionContext encodedFor) {
    if (arguments.getSize() == 0) {
      throw new IllegalArgumentException(
          activity
              + " was called without an argument, but it takes one: "
              + inputType.getTypeName());
    }
    Object input = arguments.get(0, inputClass, inputType);
    if (input == null) {
      throw new IllegalArgumentException(
          activity + " was called with null, but it takes: " + inputType.getTypeName());
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
