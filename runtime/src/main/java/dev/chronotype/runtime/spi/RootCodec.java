package dev.chronotype.runtime.spi;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import dev.chronotype.runtime.internal.CodecSettings;
import dev.chronotype.runtime.internal.Misfit;
import dev.chronotype.runtime.internal.PayloadCodec;
import dev.chronotype.runtime.internal.Unsupported;
import java.util.ArrayList;
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
  public ByteString encode(T value, CodecSettings settings) {
    JsonWriter out = JsonWriter.take(settings.usesJackson());
    try {
      out.write(value, codec);
      return UnsafeByteOperations.unsafeWrap(out.toBytes());
    } finally {
      out.giveBack();
    }
  }

  @Override
  public @Nullable T decode(ByteString json, CodecSettings settings) {
    PayloadBytes bytes = PayloadBytes.of(json);
    JsonReader in = JsonReader.take(bytes.array(), bytes.from(), bytes.to(), settings);
    try {
      return read(in);
    } finally {
      in.giveBack();
    }
  }

  private @Nullable T read(JsonReader in) {
    int from = in.at;
    while (true) {
      try {
        T value = in.read(codec);
        in.requireEndOfRoot();
        return value;
      } catch (Unsupported e) {
        if (!in.repeats(from)) {
          throw e;
        }
      }
    }
  }

  @Override
  public @Nullable Misfit explain(ByteString json, CodecSettings settings) {
    byte[] bytes = json.toByteArray();
    JsonReader in = JsonReader.take(bytes, 0, bytes.length, settings);
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
    if (codec instanceof TypedCodec) {
      // A container does not tell Jackson what the type of its elements is.
      return null;
    }
    if (container == List.class) {
      return new RootCodec<>(JsonContainers.list(codec));
    }
    if (container == Collection.class) {
      return new RootCodec<>(JsonContainers.<T, Collection<T>>collection(ArrayList::new, codec));
    }
    if (container == Set.class) {
      return new RootCodec<>(JsonContainers.set(codec));
    }
    if (container == Optional.class) {
      return new RootCodec<>(JsonContainers.optional(codec));
    }
    return container == Map.class ? new RootCodec<>(JsonContainers.map(codec)) : null;
  }
}
