package dev.chronotype.runtime.spi;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Buffers for large payloads, a few for all threads: there may be hundreds of these, each of which
 * would keep its own, and few of them write at a time.
 */
final class LargeBuffers {

  /** A larger one is not kept. */
  static final int MAX_BYTES = 1024 * 1024;

  private static final int COUNT = Math.min(Runtime.getRuntime().availableProcessors(), 8);

  private static final AtomicReferenceArray<byte @Nullable []> KEPT =
      new AtomicReferenceArray<>(COUNT);

  private LargeBuffers() {}

  /** One with as many bytes, or more. */
  static byte[] take(int size) {
    for (int i = 0; i < COUNT; i++) {
      byte[] kept = KEPT.get(i);
      if (kept != null && kept.length >= size && KEPT.compareAndSet(i, kept, null)) {
        return kept;
      }
    }
    return new byte[size];
  }

  /** Keeps one that is no longer used, if there is a place that is empty or has a smaller one. */
  static void give(byte[] buffer) {
    if (buffer.length > MAX_BYTES) {
      return;
    }
    for (int i = 0; i < COUNT; i++) {
      byte[] kept = KEPT.get(i);
      if ((kept == null || kept.length < buffer.length) && KEPT.compareAndSet(i, kept, buffer)) {
        return;
      }
    }
  }
}
