package dev.chronotype.benchmarks.fuzz;

import dev.chronotype.runtime.PayloadCodecs;
import dev.chronotype.runtime.PayloadCodecs.UnknownProperties;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.RawValue;
import java.lang.reflect.Type;
import java.util.Optional;

/**
 * Stands behind the codecs in the place of the SDK's default converter, and does nothing of what
 * that does: so one sees what codecs do by themselves, and where they give up.
 */
public final class NothingBehind implements DataConverter {

  /** What is thrown where a codec has given up. */
  public static final class GaveUp extends DataConverterException {

    private static final long serialVersionUID = 1L;

    private GaveUp() {
      super("Given up.");
    }

    /** There may be millions. */
    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }

  private final boolean located;

  private NothingBehind(boolean located) {
    this.located = located;
  }

  /** Codecs alone, which throw {@link GaveUp}. */
  public static DataConverter codecs(UnknownProperties unknownProperties) {
    return around(unknownProperties, new NothingBehind(false));
  }

  /** The same, but what they throw says where and why. */
  public static DataConverter explaining(UnknownProperties unknownProperties) {
    return around(unknownProperties, new NothingBehind(true));
  }

  private static DataConverter around(UnknownProperties unknown, DataConverter behind) {
    return PayloadCodecs.defaults()
        .withUse(PayloadCodecs.Use.ANY_CONVERTER)
        .withUnknownProperties(unknown)
        .around(behind);
  }

  private RuntimeException gaveUp() {
    return located ? new DataConverterException("Given up.") : new GaveUp();
  }

  @Override
  public <T> Optional<Payload> toPayload(T value) {
    if (value instanceof RawValue raw) {
      return Optional.of(raw.getPayload());
    }
    throw gaveUp();
  }

  @Override
  public <T> T fromPayload(Payload payload, Class<T> valueClass, Type valueType) {
    if (valueClass == RawValue.class) {
      return valueClass.cast(new RawValue(payload));
    }
    throw gaveUp();
  }

  @Override
  public Optional<Payloads> toPayloads(Object... values) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T fromPayloads(
      int index, Optional<Payloads> content, Class<T> valueType, Type valueGenericType) {
    throw new UnsupportedOperationException();
  }
}
