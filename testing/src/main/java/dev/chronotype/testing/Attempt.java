package dev.chronotype.testing;

import io.temporal.api.common.v1.Payloads;
import io.temporal.common.converter.DataConverter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a test says of the attempts that it makes, and hears of them. */
final class Attempt {

  /** A listener and what it wants to hear. */
  private record Listener<T>(Class<T> type, Consumer<? super @Nullable T> consumer) {

    void hear(DataConverter converter, Optional<Payloads> details) {
      consumer.accept(read(converter, details, type));
    }
  }

  private final DataConverter converter;
  private final List<Optional<Payloads>> heard = new ArrayList<>();
  private int number = 1;
  private @Nullable Object details;
  private @Nullable Listener<?> listener;

  Attempt(DataConverter converter) {
    this.converter = converter;
  }

  synchronized void number(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("The attempt is " + value + ", but the first one is 1.");
    }
    number = value;
  }

  synchronized int number() {
    return number;
  }

  synchronized void details(@Nullable Object value) {
    details = value;
  }

  /** Of the attempt before, as they are sent. */
  Optional<Payloads> details() {
    Object value;
    synchronized (this) {
      value = details;
    }
    return value == null ? Optional.empty() : converter.toPayloads(value);
  }

  synchronized <T> void listener(Class<T> type, Consumer<? super @Nullable T> consumer) {
    listener = new Listener<>(type, consumer);
  }

  /** Takes a heartbeat. Without the lock around the listener, which may do anything. */
  void hear(@Nullable Object value) {
    Optional<Payloads> sent = value == null ? Optional.empty() : converter.toPayloads(value);
    Listener<?> current;
    synchronized (this) {
      heard.add(sent);
      current = listener;
    }
    if (current != null) {
      current.hear(converter, sent);
    }
  }

  <T> List<@Nullable T> heartbeats(Class<T> type) {
    List<Optional<Payloads>> all;
    synchronized (this) {
      all = List.copyOf(heard);
    }
    List<@Nullable T> read = new ArrayList<>();
    for (Optional<Payloads> each : all) {
      read.add(read(converter, each, type));
    }
    return Collections.unmodifiableList(read);
  }

  private static <T> @Nullable T read(
      DataConverter converter, Optional<Payloads> details, Class<T> type) {
    return details.isEmpty() ? null : converter.fromPayloads(0, details, type, type);
  }
}
