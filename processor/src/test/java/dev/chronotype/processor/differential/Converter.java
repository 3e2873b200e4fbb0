package dev.chronotype.processor.differential;

import io.temporal.api.common.v1.Payload;
import io.temporal.common.converter.DataConverter;
import io.temporal.common.converter.DefaultDataConverter;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out what the SDK's default converter does with a shape, by having it do so. */
final class Converter {

  private static final int MOST_TEXT = 300;

  private final DataConverter converter = DefaultDataConverter.newDefaultInstance();
  private final Universe universe;

  Converter(Universe universe) {
    this.universe = universe;
  }

  /**
   * Writes and reads all values of a shape.
   *
   * @param owner the interface with its definition
   */
  Truth tryOut(Shape shape, String owner) {
    Method definition = definition(universe, shape, owner);
    Class<?> raw = shape.result() ? definition.getReturnType() : definition.getParameterTypes()[0];
    Type type =
        shape.result()
            ? definition.getGenericReturnType()
            : definition.getGenericParameterTypes()[0];
    Truth worst = new Truth(Outcome.SAME, "");
    for (Object value : shape.values().in(universe)) {
      Truth truth = tryOut(value, raw, type);
      if (truth.outcome().compareTo(worst.outcome()) > 0) {
        worst = truth;
      }
    }
    return worst;
  }

  private Truth tryOut(@Nullable Object value, Class<?> raw, Type type) {
    Payload payload;
    try {
      payload = converter.toPayload(value).orElseThrow();
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return new Truth(Outcome.FAILS, "writing: " + reason(e));
    }
    Object back;
    try {
      back = converter.fromPayload(payload, raw, type);
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return new Truth(Outcome.FAILS, "reading " + text(payload) + ": " + reason(e));
    }
    Optional<String> wrong = HeldTypes.wrong(back, type);
    if (wrong.isPresent()) {
      return new Truth(
          Outcome.FAILS, "reading " + text(payload) + ": ClassCastException: " + wrong.get());
    }
    Optional<String> difference = Sameness.difference(value, back);
    return difference.isEmpty()
        ? new Truth(Outcome.SAME, "")
        : new Truth(Outcome.DIFFERENT, difference.get() + ", from " + text(payload));
  }

  /** The method of the shape's definition. */
  static Method definition(Universe universe, Shape shape, String owner) {
    for (Method each : universe.type(owner).getDeclaredMethods()) {
      if (each.getName().equals(shape.name())) {
        return each;
      }
    }
    throw new IllegalStateException(shape.name());
  }

  private static String reason(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && cause.getClass().getName().startsWith("io.temporal.")) {
      cause = cause.getCause();
    }
    return shortened(cause.getClass().getSimpleName() + ": " + cause.getMessage());
  }

  private static String text(Payload payload) {
    return shortened(payload.getData().toStringUtf8());
  }

  private static String shortened(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() <= MOST_TEXT ? line : line.substring(0, MOST_TEXT) + "...";
  }
}
