package dev.chronotype.runtime.internal;

import com.google.protobuf.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * What the converter knows of a generated codec.
 *
 * @param <T> what is written and read
 */
public interface PayloadCodec<T> {

  /**
   * Writes the JSON of a value.
   *
   * @param settings whether Jackson may write parts of it
   * @throws Unsupported if the value is to be written by the converter behind the codecs
   */
  ByteString encode(T value, CodecSettings settings);

  /**
   * Reads the first JSON value.
   *
   * @param settings what to do with names that the type does not have, and with parts without a
   *     codec
   * @return null for the literal of that name, or what stands for it
   * @throws Unsupported if the JSON is to be read by the converter behind the codecs
   * @throws RuntimeException if a constructor throws it
   */
  @Nullable T decode(ByteString json, CodecSettings settings);

  /**
   * Reads once more what {@link #decode} gave up on, to tell where that was.
   *
   * @return null if it can be read
   */
  @Nullable Misfit explain(ByteString json, CodecSettings settings);

  /**
   * The codec of a container of such values.
   *
   * @param container {@code List}, {@code Collection}, {@code Set}, {@code Optional}, or {@code
   *     Map} for one with text as keys
   * @return null if there is none for that container
   */
  @Nullable PayloadCodec<?> in(Class<?> container);
}
