package dev.chronotype.runtime.spi;

import java.util.Collection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Writes values of one type as JSON, and reads them back.
 *
 * <p>What is written is, byte for byte, what the SDK's default Data Converter writes. What is read
 * is what Temporal's SDKs write; for anything else a codec gives up, and the Data Converter behind
 * it decides. Immutable, and safe for use by many threads.
 *
 * @param <T> the type
 */
public abstract class JsonCodec<T> {

  /** For generated codecs. */
  protected JsonCodec() {}

  /**
   * Writes a value.
   *
   * @param out takes the JSON
   * @param value what is written; not null
   */
  public abstract void write(JsonWriter out, T value);

  /**
   * Reads a value.
   *
   * @param in gives the JSON; what comes next is not the literal {@code null}
   * @return the value; not null
   */
  public abstract T read(JsonReader in);

  /**
   * What the literal {@code null} is read as.
   *
   * @return null, but an empty optional for optionals
   */
  public @Nullable T ofNull() {
    return null;
  }

  /** The codec of collections of such values. */
  <C extends Collection<T>> JsonCodec<C> ofMany(Supplier<? extends C> maker) {
    return new ContainerCodecs.OfCollection<>(maker, this);
  }

  /** Whether a value stands for none. */
  boolean isAbsent(T value) {
    return false;
  }

  /** Whether Jackson calls a value empty. */
  boolean isEmpty(T value) {
    return isAbsent(value);
  }
}
