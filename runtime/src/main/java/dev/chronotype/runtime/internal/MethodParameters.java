package dev.chronotype.runtime.internal;

import io.temporal.activity.ActivityExecutionContext;
import io.temporal.api.common.v1.Payloads;
import io.temporal.common.converter.CodecDataConverter;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.EncodedValues;
import io.temporal.payload.context.ActivitySerializationContext;
import java.lang.reflect.Array;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a method of an {@code @ActivityInterface}: any number, of any types, read as
 * the SDK reads them. An argument that the caller left out is null, or the zero of its primitive
 * type, so that a parameter can be added at the end; further arguments are left alone.
 */
public final class MethodParameters extends Parameters {

  @Override
  Object decode(
      RegisteredActivity activity,
      EncodedValues arguments,
      @Nullable ActivityExecutionContext encodedFor) {
    ParameterTypes types = types(activity);
    @Nullable Object[] decoded =
        encodedFor == null || types.size() < 2
            ? null
            : decodeTogether(types, arguments, encodedFor);
    return decoded != null ? decoded : decodeEach(types, arguments);
  }

  private static @Nullable Object[] decodeEach(ParameterTypes types, EncodedValues arguments) {
    int size = arguments.getSize();
    @Nullable Object[] decoded = new Object[types.size()];
    for (int i = 0; i < decoded.length; i++) {
      Class<?> type = types.classes()[i];
      decoded[i] = i < size ? arguments.get(i, type, types.types()[i]) : zero(type);
    }
    return decoded;
  }

  /**
   * A payload codec, which may be a call over the network, decodes all payloads at each question
   * for one of them. So it is asked once, for all, as the SDK does on its own path.
   *
   * @return the arguments; null if there is no codec, or nothing for it to decode
   */
  private static @Nullable Object @Nullable [] decodeTogether(
      ParameterTypes types, EncodedValues arguments, ActivityExecutionContext context) {
    DataConverter converter = context.getWorkflowClient().getOptions().getDataConverter();
    Optional<Payloads> payloads =
        converter instanceof CodecDataConverter ? payloads(arguments) : Optional.empty();
    if (payloads.isEmpty()) {
      return null;
    }
    return converter
        .withContext(new ActivitySerializationContext(context.getInfo()))
        .fromPayloads(payloads, types.classes(), types.types());
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
    int size = types(activity).size();
    if (arguments.length != size) {
      throw new IllegalArgumentException(
          "An interceptor passed "
              + arguments.length
              + " arguments to "
              + activity
              + ", which takes "
              + size
              + ".");
    }
  }
}
