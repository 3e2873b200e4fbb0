package dev.chronotype.runtime.internal;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The codecs of classes. Each is kept by the class itself, and goes when that is unloaded. */
public final class KnownCodecs {

  private static final ClassValue<AtomicReference<@Nullable PayloadCodec<?>>> CODECS =
      new ClassValue<>() {
        @Override
        protected AtomicReference<@Nullable PayloadCodec<?>> computeValue(Class<?> type) {
          return new AtomicReference<>();
        }
      };

  private KnownCodecs() {}

  /** Makes a codec known. The first one of a class stays: all of them do the same. */
  public static <T> void add(Class<T> type, PayloadCodec<T> codec) {
    CODECS.get(type).compareAndSet(null, codec);
  }

  /** Finds the codec of a class. */
  @SuppressWarnings("unchecked") // add() takes no other
  static <T> @Nullable PayloadCodec<T> of(Class<T> type) {
    return (PayloadCodec<T>) CODECS.get(type).get();
  }
}
