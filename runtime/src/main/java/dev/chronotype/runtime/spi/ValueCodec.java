package dev.chronotype.runtime.spi;

import java.util.function.Function;

/**
 * The codec of what is written as one value in it.
 *
 * @param <T> what it is
 * @param <V> the value in it
 */
final class ValueCodec<T, V> extends JsonCodec<T> {

  private final JsonCodec<V> codec;
  private final Function<? super T, ? extends V> getter;
  private final Function<? super V, ? extends T> maker;

  ValueCodec(
      JsonCodec<V> codec,
      Function<? super T, ? extends V> getter,
      Function<? super V, ? extends T> maker) {
    this.codec = codec;
    this.getter = getter;
    this.maker = maker;
  }

  @Override
  public void write(JsonWriter out, T value) {
    out.write(getter.apply(value), codec);
  }

  @Override
  public T read(JsonReader in) {
    return maker.apply(codec.read(in));
  }
}
