package dev.chronotype.benchmarks.codec.peer;

import com.google.protobuf.ByteString;
import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;

/** avaje-jsonb, with adapters that its annotation processor generates. */
public final class AvajeJsonb extends JsonPeer {

  private final Jsonb jsonb = Jsonb.builder().serializeNulls(true).serializeEmpty(true).build();

  /** A look-up in its own cache would be a look-up more. */
  private final ClassValue<JsonType<Object>> types =
      new ClassValue<>() {
        @Override
        @SuppressWarnings("unchecked") // it is only given what is of the class
        protected JsonType<Object> computeValue(Class<?> type) {
          return jsonb.type((Class<Object>) type);
        }
      };

  @Override
  ByteString write(Object value) {
    return ByteString.copyFrom(types.get(value.getClass()).toJsonBytes(value));
  }

  @Override
  Object read(byte[] bytes, Class<?> type) {
    return types.get(type).fromJson(bytes);
  }
}
