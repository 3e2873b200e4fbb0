package dev.chronotype.runtime.spi;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import dev.chronotype.runtime.internal.Misfit;
import dev.chronotype.runtime.internal.PayloadCodec;
import dev.chronotype.runtime.internal.UnknownNames;
import dev.chronotype.runtime.internal.Unsupported;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A codec of whole payloads.
 *
 * @param <T> what is in them
 */
record RootCodec<T>(JsonCodec<T> codec) implements PayloadCodec<T> {

  @Override
  public ByteString encode(T value) {
    JsonWriter out = JsonWriter.take();
    try {
      out.write(value, codec);
      return UnsafeByteOperations.unsafeWrap(out.toBytes());
    } finally {
      out.giveBack();
    }
  }

  @Override
  public @Nullable T decode(ByteString json, UnknownNames unknownNames) {
    PayloadBytes bytes = PayloadBytes.of(json);
    JsonReader in = JsonReader.take(bytes.array(), bytes.from(), bytes.to(), unknownNames);
    try {
      return read(in);
    } finally {
      in.giveBack();
    }
  }

  private @Nullable T read(JsonReader in) {
    T value = in.read(codec);
    in.requireEndOfRoot();
    return value;
  }

  @Override
  public @Nullable Misfit explain(ByteString json, UnknownNames unknownNames) {
    byte[] bytes = json.toByteArray();
    JsonReader in = JsonReader.take(bytes, 0, bytes.length, unknownNames);
    try {
      read(in);
      return null;
    } catch (Unsupported e) {
      return Misfit.expected(in.at, in.expected());
    } catch (RuntimeException e) {
      // A constructor has thrown it, when all that it takes had been read.
      return Misfit.refused(Math.max(in.at - 1, 0), e);
    } finally {
      in.giveBack();
    }
  }

  @Override
  public @Nullable PayloadCodec<?> in(Class<?> container) {
    if (container == List.class) {
      return new RootCodec<>(JsonCodecs.list(codec));
    }
    if (container == Collection.class) {
      return new RootCodec<>(JsonCodecs.collection(codec));
    }
    if (container == Set.class) {
      return new RootCodec<>(JsonCodecs.set(codec));
    }
    if (container == Optional.class) {
      return new RootCodec<>(JsonCodecs.optional(codec));
    }
    return container == Map.class ? new RootCodec<>(JsonCodecs.map(codec)) : null;
  }
}
