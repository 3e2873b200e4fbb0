package dev.chronotype.runtime.internal;

import io.temporal.failure.ApplicationFailure;
import org.jspecify.annotations.Nullable;

/**
 * The details of a heartbeat on their way through the SDK. It converts them when it sends them,
 * which may be later and on another thread, and only logs what goes wrong with that.
 */
final class HeartbeatDetails {

  private final @Nullable Object value;
  private final @Nullable HeartbeatDetails before;
  private volatile boolean isSent;
  private volatile @Nullable ApplicationFailure refusal;

  /**
   * @param before the details of the heartbeat before, null for the first
   */
  HeartbeatDetails(@Nullable Object value, @Nullable HeartbeatDetails before) {
    this.value = value;
    this.before = before == null ? null : before.lastSent();
  }

  /** What the activity gave. */
  @Nullable Object value() {
    return value;
  }

  /** These, or those before, or null: what the Service has by now. */
  @Nullable HeartbeatDetails lastSent() {
    return isSent ? this : before;
  }

  void sent() {
    isSent = true;
  }

  boolean isRefused() {
    return refusal != null;
  }

  void refuse(ApplicationFailure why) {
    refusal = why;
  }

  void throwIfRefused() {
    ApplicationFailure why = refusal;
    if (why != null) {
      throw why;
    }
  }

  static @Nullable Object unwrap(@Nullable Object details) {
    return details instanceof HeartbeatDetails wrapped ? wrapped.value : details;
  }
}
