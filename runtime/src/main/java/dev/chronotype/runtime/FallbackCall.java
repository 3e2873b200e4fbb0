package dev.chronotype.runtime;

import dev.chronotype.runtime.internal.Erasure;
import dev.chronotype.runtime.internal.InstanceContext;
import io.temporal.activity.ActivityExecutionContext;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.EncodedValues;
import io.temporal.common.interceptors.Header;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link FallbackActivity} was called with. For the thread and the time of that call only.
 */
public final class FallbackCall {

  private final ActivityExecutionContext context;
  private final EncodedValues arguments;

  FallbackCall(ActivityExecutionContext context, EncodedValues arguments) {
    this.context = context;
    this.arguments = arguments;
  }

  /**
   * Returns the name that the activity was called by.
   *
   * @return the Activity Type
   */
  public String activityType() {
    return context.getInfo().getActivityType();
  }

  /**
   * Returns the execution, as {@code Activity.getExecutionContext()} does on this thread.
   *
   * @return the execution: attempt, heartbeats, cancellation
   */
  public ActivityExecutionContext context() {
    return context;
  }

  /**
   * Counts the arguments.
   *
   * @return how many there are, 0 or more
   */
  public int argumentCount() {
    return arguments.getSize();
  }

  /**
   * Reads an argument, by its generated codec if there is one, else by the Data Converter.
   *
   * @param <T> the type
   * @param index its place, from 0
   * @param type what it is to be
   * @return the argument; null if null was sent
   * @throws NullPointerException if {@code type} is null
   * @throws IndexOutOfBoundsException if there are not so many arguments
   * @throws DataConverterException if the payload cannot be read as that
   */
  public <T> @Nullable T argument(int index, Class<T> type) {
    Objects.requireNonNull(type, "type");
    requireArgument(index);
    return arguments.get(index, type);
  }

  /**
   * Reads an argument of a generic type, by its generated codec if there is one, else by the Data
   * Converter.
   *
   * @param <T> the type, which the caller answers for
   * @param index its place, from 0
   * @param type what it is to be, such as {@code List<Order>}
   * @return the argument; null if null was sent
   * @throws NullPointerException if {@code type} is null
   * @throws IndexOutOfBoundsException if there are not so many arguments
   * @throws IllegalArgumentException if it is a type variable or a wildcard
   * @throws DataConverterException if the payload cannot be read as that
   */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> @Nullable T argument(int index, Type type) {
    Objects.requireNonNull(type, "type");
    requireArgument(index);
    return (T) arguments.get(index, (Class<Object>) Erasure.of(type), type);
  }

  private void requireArgument(int index) {
    if (index < 0 || index >= argumentCount()) {
      throw new IndexOutOfBoundsException(
          name()
              + " was called with "
              + count()
              + "; there is none at "
              + index
              + ", counted from 0.");
    }
  }

  /**
   * Returns the arguments as they were sent: encoding and other metadata, and the bytes. Payload
   * codecs (encryption, compression) have not been undone.
   *
   * @return the payloads, one for each argument; empty if an interceptor has put values in their
   *     place; unmodifiable
   */
  public List<Payload> payloads() {
    try {
      return arguments.toPayloads().map(all -> all.getPayloadsList()).orElse(List.of());
    } catch (IllegalStateException valuesAlone) {
      return List.of();
    }
  }

  /**
   * Returns the header, by which context propagators and tracing pass on what belongs to no
   * argument.
   *
   * @return the payloads by name; unmodifiable. Empty without {@link ChronotypePlugin} and without
   *     {@link ActivityDispatcher#interceptorsAround}: the SDK shows headers to interceptors alone
   */
  public Map<String, Payload> header() {
    Header header = InstanceContext.headerOf(context);
    return header == null ? Map.of() : Map.copyOf(header.getValues());
  }

  String name() {
    return "Activity Type \"" + activityType() + "\"";
  }

  private String count() {
    return argumentCount() == 1 ? "1 argument" : argumentCount() + " arguments";
  }

  /** Names the Activity Type and the number of arguments. */
  @Override
  public String toString() {
    return name() + " with " + count();
  }
}
