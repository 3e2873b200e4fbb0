package dev.chronotype.runtime.internal;

import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.Failure;
import io.temporal.common.converter.DataConverter;
import io.temporal.failure.ApplicationFailure;
import io.temporal.payload.context.SerializationContext;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Data Converter whose payloads are held against a budget once they are written. */
public final class BudgetedConverter implements DataConverter {

  private final DataConverter converter;
  private final BudgetCheck check;

  private BudgetedConverter(DataConverter converter, BudgetCheck check) {
    this.converter = converter;
    this.check = check;
  }

  /**
   * Puts limits around a converter.
   *
   * @param converter writes the payloads; limits that it has already are left out
   */
  public static DataConverter of(PayloadLimits limits, DataConverter converter) {
    return new BudgetedConverter(without(converter), new BudgetCheck(limits));
  }

  /** Puts the limits of another converter, which has some, around a converter. */
  public static DataConverter like(DataConverter limited, DataConverter converter) {
    return new BudgetedConverter(without(converter), ((BudgetedConverter) limited).check);
  }

  /** A converter without the limits around it. */
  public static DataConverter without(DataConverter converter) {
    return converter instanceof BudgetedConverter budgeted ? budgeted.converter : converter;
  }

  @Override
  public <T> Optional<Payload> toPayload(T value) {
    Optional<Payload> payload = converter.toPayload(value);
    payload.ifPresent(
        each -> check.check(each.getSerializedSize(), List.of(each), Arrays.asList(value)));
    return payload;
  }

  @Override
  public Optional<Payloads> toPayloads(@Nullable Object... values) {
    if (values != null && values.length == 1 && values[0] instanceof HeartbeatDetails details) {
      return details.isRefused() ? again(details) : toPayloads(details);
    }
    Optional<Payloads> payloads = converter.toPayloads(values);
    payloads.ifPresent(
        each ->
            check.check(each.getSerializedSize(), each.getPayloadsList(), Arrays.asList(values)));
    return payloads;
  }

  private Optional<Payloads> toPayloads(HeartbeatDetails details) {
    try {
      Optional<Payloads> payloads = toPayloads(details.value());
      details.sent();
      return payloads;
    } catch (ApplicationFailure e) {
      details.refuse(e);
      throw e;
    }
  }

  /** The SDK sends the last details once more with a failure, and after a heartbeat that failed. */
  private Optional<Payloads> again(HeartbeatDetails refused) {
    HeartbeatDetails sent = refused.lastSent();
    return sent == null ? Optional.empty() : converter.toPayloads(sent.value());
  }

  @Override
  public <T> @Nullable T fromPayload(Payload payload, Class<T> valueClass, Type valueType) {
    check.received(payload.getSerializedSize());
    return converter.fromPayload(payload, valueClass, valueType);
  }

  @Override
  public <T> @Nullable T fromPayloads(
      int index, Optional<Payloads> content, Class<T> valueClass, Type valueType) {
    content.ifPresent(each -> check.received(each.getSerializedSize()));
    return converter.fromPayloads(index, content, valueClass, valueType);
  }

  @Override
  public @Nullable Object[] fromPayloads(
      Optional<Payloads> content, Class<?>[] classes, Type[] types) {
    return converter.fromPayloads(content, classes, types);
  }

  @Override
  public RuntimeException failureToException(Failure failure) {
    return converter.failureToException(failure);
  }

  @Override
  public Failure exceptionToFailure(Throwable throwable) {
    return converter.exceptionToFailure(throwable);
  }

  @Override
  public DataConverter withContext(SerializationContext context) {
    return new BudgetedConverter(converter.withContext(context), check.in(context));
  }
}
