package dev.chronotype.runtime.internal;

import com.google.protobuf.ByteString;
import io.temporal.api.common.v1.Payload;
import io.temporal.api.common.v1.Payloads;
import io.temporal.api.failure.v1.Failure;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.EncodingKeys;
import io.temporal.common.converter.FailureConverter;
import io.temporal.common.converter.RawValue;
import io.temporal.failure.DefaultFailureConverter;
import io.temporal.payload.context.SerializationContext;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts generated codecs in front of a Data Converter, which has the last word: whatever a codec
 * gives up on, that converter writes or reads as if there were no codecs.
 *
 * <p>What codecs have written passes through the converter as a {@link RawValue}, and what they are
 * to read comes out of it as one, so that its payload codecs (encryption, compression) apply.
 */
public final class CodecConverter implements DataConverter {

  /** That of the SDK's default converter. */
  private static final FailureConverter FAILURES = new DefaultFailureConverter();

  private final DataConverter converter;
  private final CodecSettings settings;
  private final CodecReading reading;
  private final CodecLookup codecs;

  private CodecConverter(
      DataConverter converter, CodecSettings settings, CodecReading reading, CodecLookup codecs) {
    this.converter = converter;
    this.settings = settings;
    this.reading = reading;
    this.codecs = codecs;
  }

  /**
   * Puts codecs in front of a converter.
   *
   * @param converter decides where codecs give up; codecs that it has already are left out
   * @param settings how codecs write and read
   */
  public static DataConverter of(DataConverter converter, CodecSettings settings) {
    return new CodecConverter(
        without(converter), settings, new CodecReading(settings), new CodecLookup());
  }

  /** A converter without the codecs in front of it. */
  public static DataConverter without(DataConverter converter) {
    return converter instanceof CodecConverter codecs ? codecs.converter : converter;
  }

  /** Whether a converter writes a {@link RawValue} as what is in it, and reads it back. */
  public static boolean passesRawValues(DataConverter converter) {
    Payload probe = payload(ByteString.copyFromUtf8("null"));
    return converter
        .toPayload(new RawValue(probe))
        .map(sent -> converter.fromPayload(sent, RawValue.class, RawValue.class))
        .filter(read -> probe.equals(read.getPayload()))
        .isPresent();
  }

  @Override
  public <T> Optional<Payload> toPayload(T value) {
    return converter.toPayload(encoded(value));
  }

  @Override
  public Optional<Payloads> toPayloads(@Nullable Object @Nullable ... values) {
    if (values == null) {
      return converter.toPayloads((Object[]) null);
    }
    @Nullable Object[] encoded = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      encoded[i] = encoded(values[i]);
    }
    return converter.toPayloads(encoded);
  }

  /** What the converter behind is to write: the JSON if there is a codec, else the value itself. */
  private @Nullable Object encoded(@Nullable Object value) {
    if (value == null) {
      return null;
    }
    for (PayloadCodec<?> codec : codecs.ofValue(value)) {
      ByteString json = encode(codec, value);
      if (json != null) {
        return new RawValue(payload(json));
      }
    }
    return value;
  }

  private static Payload payload(ByteString json) {
    return Payload.newBuilder()
        .putMetadata(EncodingKeys.METADATA_ENCODING_KEY, CodecReading.JSON)
        .setData(json)
        .build();
  }

  @SuppressWarnings("unchecked") // it has been found by the value's class
  private <T> @Nullable ByteString encode(PayloadCodec<T> codec, Object value) {
    try {
      return codec.encode((T) value, settings);
    } catch (RuntimeException e) {
      // Whether an Unsupported, or a value of another generic type, or what an accessor has thrown:
      // another codec or the converter behind decides.
      return null;
    }
  }

  @Override
  public <T> @Nullable T fromPayload(Payload payload, Class<T> valueClass, Type valueType) {
    PayloadCodec<?> codec = codecs.ofType(valueType);
    if (codec == null) {
      return converter.fromPayload(payload, valueClass, valueType);
    }
    return reading.read(
        codec,
        converter.fromPayload(payload, RawValue.class, RawValue.class),
        valueType,
        () -> converter.fromPayload(payload, valueClass, valueType));
  }

  @Override
  public <T> @Nullable T fromPayloads(
      int index, Optional<Payloads> content, Class<T> valueClass, Type valueType) {
    PayloadCodec<?> codec = codecs.ofType(valueType);
    if (codec == null) {
      return converter.fromPayloads(index, content, valueClass, valueType);
    }
    return reading.read(
        codec,
        converter.fromPayloads(index, content, RawValue.class, RawValue.class),
        valueType,
        () -> converter.fromPayloads(index, content, valueClass, valueType));
  }

  /** All at once, so that a remote payload codec is called once. */
  @Override
  public @Nullable Object[] fromPayloads(
      Optional<Payloads> content, Class<?>[] classes, Type[] types) {
    Class<?>[] askedClasses = classes.clone();
    Type[] askedTypes = types.clone();
    @Nullable PayloadCodec<?>[] found = new PayloadCodec<?>[types.length];
    for (int i = 0; i < types.length; i++) {
      found[i] = codecs.ofType(types[i]);
      if (found[i] != null) {
        askedClasses[i] = RawValue.class;
        askedTypes[i] = RawValue.class;
      }
    }
    @Nullable Object[] values = converter.fromPayloads(content, askedClasses, askedTypes);
    for (int i = 0; i < found.length; i++) {
      PayloadCodec<?> codec = found[i];
      if (codec != null) {
        int index = i;
        values[i] =
            reading.read(
                codec,
                (RawValue) values[i],
                types[i],
                () -> converter.fromPayloads(index, content, classes[index], types[index]));
      }
    }
    return values;
  }

  /** The details of a failure are payloads, too: the converter behind would read them itself. */
  @Override
  public RuntimeException failureToException(Failure failure) {
    return settings.usesJackson()
        ? FAILURES.failureToException(failure, this)
        : converter.failureToException(failure);
  }

  @Override
  public Failure exceptionToFailure(Throwable throwable) {
    return settings.usesJackson()
        ? FAILURES.exceptionToFailure(throwable, this)
        : converter.exceptionToFailure(throwable);
  }

  @Override
  public DataConverter withContext(SerializationContext context) {
    return new CodecConverter(
        converter.withContext(context), settings, reading.in(context), codecs);
  }
}
