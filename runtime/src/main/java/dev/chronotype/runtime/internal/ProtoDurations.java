package dev.chronotype.runtime.internal;

import com.google.protobuf.Duration;
import com.google.protobuf.util.Durations;
import org.jspecify.annotations.Nullable;

/** Durations as a Temporal Service sends them. */
public final class ProtoDurations {

  private ProtoDurations() {}

  /** The message of a duration; of none it is zero, as the Service has it. */
  public static Duration of(java.time.@Nullable Duration duration) {
    return duration == null ? Durations.ZERO : Durations.fromNanos(duration.toNanos());
  }
}
