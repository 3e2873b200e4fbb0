package dev.chronotype.runtime.spi;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The codecs of what may be missing. */
final class OptionalCodecs {

  private OptionalCodecs() {}

  static final class Of<T> extends JsonCodec<Optional<T>> {

    private final JsonCodec<T> codec;

    Of(JsonCodec<T> codec) {
      this.codec = codec;
    }

    @Override
    public void write(JsonWriter out, Optional<T> value) {
      out.write(value.isPresent() ? value.get() : null, codec);
    }

    @Override
    public Optional<T> read(JsonReader in) {
      return Optional.of(codec.read(in));
    }

    @Override
    public Optional<T> ofNull() {
      @Nullable T none = codec.ofNull();
      return none == null ? Optional.empty() : Optional.of(none);
    }

    @Override
    boolean isAbsent(Optional<T> value) {
      return value.isEmpty();
    }
  }

  static final class OfInt extends JsonCodec<OptionalInt> {
    @Override
    public void write(JsonWriter out, OptionalInt value) {
      if (value.isPresent()) {
        out.writeInt(value.getAsInt());
      } else {
        out.writeNull();
      }
    }

    @Override
    public OptionalInt read(JsonReader in) {
      return OptionalInt.of(in.readInt());
    }

    @Override
    public OptionalInt ofNull() {
      return OptionalInt.empty();
    }

    @Override
    boolean isAbsent(OptionalInt value) {
      return value.isEmpty();
    }
  }

  static final class OfLong extends JsonCodec<OptionalLong> {
    @Override
    public void write(JsonWriter out, OptionalLong value) {
      if (value.isPresent()) {
        out.writeLong(value.getAsLong());
      } else {
        out.writeNull();
      }
    }

    @Override
    public OptionalLong read(JsonReader in) {
      return OptionalLong.of(in.readLong());
    }

    @Override
    public OptionalLong ofNull() {
      return OptionalLong.empty();
    }

    @Override
    boolean isAbsent(OptionalLong value) {
      return value.isEmpty();
    }
  }

  static final class OfDouble extends JsonCodec<OptionalDouble> {
    @Override
    public void write(JsonWriter out, OptionalDouble value) {
      if (value.isPresent()) {
        out.writeDouble(value.getAsDouble());
      } else {
        out.writeNull();
      }
    }

    @Override
    public OptionalDouble read(JsonReader in) {
      return OptionalDouble.of(in.readDouble());
    }

    @Override
    public OptionalDouble ofNull() {
      return OptionalDouble.empty();
    }

    @Override
    boolean isAbsent(OptionalDouble value) {
      return value.isEmpty();
    }
  }
}
