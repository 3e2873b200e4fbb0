package dev.chronotype.benchmarks.codec.peer;

import com.google.protobuf.ByteString;
import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverterException;
import io.temporal.common.converter.EncodingKeys;
import io.temporal.common.converter.PayloadConverter;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.Optional;

/** Writes and reads payloads as the SDK's converter does, with another library in it. */
abstract class JsonPeer implements PayloadConverter {

  private static final String ENCODING = "json/plain";
  private static final ByteString JSON = ByteString.copyFromUtf8(ENCODING);

  /** Writes JSON; it is copied into a payload, as the SDK does it. */
  abstract ByteString write(Object value) throws IOException;

  /** Reads JSON, which has been copied out of a payload, as the SDK does it. */
  abstract Object read(byte[] json, Class<?> type) throws IOException;

  @Override
  public final String getEncodingType() {
    return ENCODING;
  }

  @Override
  public final Optional<Payload> toData(Object value) throws DataConverterException {
    try {
      return Optional.of(
          Payload.newBuilder()
              .putMetadata(EncodingKeys.METADATA_ENCODING_KEY, JSON)
              .setData(write(value))
              .build());
    } catch (IOException e) {
      throw new DataConverterException(e);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // what is read is of the class
  public final <T> T fromData(Payload content, Class<T> valueClass, Type valueType)
      throws DataConverterException {
    try {
      return (T) read(content.getData().toByteArray(), valueClass);
    } catch (IOException e) {
      throw new DataConverterException(e);
    }
  }
}
