package dev.chronotype.runtime.internal;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.api.common.v1.Payloads;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.EncodedValues;
import io.temporal.payload.context.ActivitySerializationContext;
import java.lang.reflect.Array;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a method of an {@code @ActivityInterface}: any number, of any types, read as
 * the SDK reads them. An argument that the caller left out is null, or the zero of its primitive
 * type, so that a parameter can be added at the end; further arguments are left alone.
 */
public final class MethodParameters extends Parameters {

  private final Class<?>[] classes;
  private final Type[] types;

  /**
   * Takes arguments.
   *
   * @param classes the erasure of each
   * @param types the generic type of each
   */
  public MethodParameters(Class<?>[] classes, Type[] types) {
    this.classes = classes.clone();
    this.types = types.clone();
  }

  @Override
  Object decode(
      RegisteredActivity activity,
      EncodedValues arguments,
      @Nullable ActivityExecutionContext encodedFor) {
    @Nullable Object[] decoded =
        encodedFor == null || classes.length < 2 ? null : decodeTogether(arguments, encodedFor);
    return decoded != null ? decoded : decodeEach(arguments);
  }

  private @Nullable Object[] decodeEach(EncodedValues arguments) {
    int size = arguments.getSize();
    @Nullable Object[] decoded = new Object[classes.length];
    for (int i = 0; i < classes.length; i++) {
      decoded[i] = i < size ? arguments.get(i, classes[i], types[i]) : zero(classes[i]);
    }
    return decoded;
  }

  /**
   * A payload codec, which may be a call over the network, decodes all payloads at each question
   * for one of them. So it is asked once, for all, as the SDK does on its own path.
   *
   * @return the arguments; null if there is no codec, or nothing for it to decode
   */
  private @Nullable Object @Nullable [] decodeTogether(
      EncodedValues arguments, ActivityExecutionContext context) {
    DataConverter converter = context.getWorkflowClient().getOptions().getDataConverter();
    Optional<Payloads> payloads =
        converter instanceof CodecDataConverter ? payloads(arguments) : Optional.empty();
    if (payloads.isEmpty()) {
      return null;
    }
    return converter
        .withContext(new ActivitySerializationContext(context.getInfo()))
        .fromPayloads(payloads, classes, types);
  }

  /** The payloads; none where an interceptor has put values in their place. */
  private static Optional<Payloads> payloads(EncodedValues arguments) {
    try {
      return arguments.toPayloads();
    } catch (IllegalStateException noConverter) {
      return Optional.empty();
    }
  }

  private static @Nullable Object zero(Class<?> type) {
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
  }

  @Override
  @Nullable Object[] toArray(Object input) {
    return (Object[]) input;
  }

  @Override
  void check(RegisteredActivity activity, @Nullable Object[] arguments) {
    if (arguments.length != classes.length) {
      throw new IllegalArgumentException(
          "An interceptor passed "
              + arguments.length
              + " arguments to "
              + activity
              + ", which takes "
              + classes.length
              + ".");
    }
  }
}
