package dev.chronotype.behaviour;

import io.temporal.failure.ApplicationErrorCategory;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.CanceledFailure;
import java.io.IOException;
import java.time.Duration;

/** The kinds of failure that an activity may end in. */
final class Failures {

  static final String[] KINDS = {
    "unchecked",
    "checked",
    "no message",
    "chain",
    "application",
    "details",
    "non-retryable",
    "delay",
    "benign"
  };

  private Failures() {}

  static Exception of(Fail input) {
    return switch (input.kind()) {
      case "unchecked" -> new IllegalStateException("unchecked");
      case "checked" -> new IOException("checked");
      case "no message" -> new UnsupportedOperationException();
      case "chain" ->
          new RuntimeException(
              "outer", new IOException("middle", new IllegalArgumentException("inner")));
      case "application" -> ApplicationFailure.newFailure("application", "Type");
      case "details" ->
          ApplicationFailure.newFailure("details", "Type", new Line("detail", 1), "second");
      case "non-retryable" -> ApplicationFailure.newNonRetryableFailure("never again", "Type", 7);
      case "delay" ->
          ApplicationFailure.newBuilder()
              .setMessage("later")
              .setType("Type")
              .setNextRetryDelay(Duration.ofSeconds(3))
              .build();
      case "benign" ->
          ApplicationFailure.newBuilder()
              .setMessage("expected")
              .setType("Type")
              .setCategory(ApplicationErrorCategory.BENIGN)
              .build();
      case "canceled" -> new CanceledFailure("canceled by itself");
      default -> throw new IllegalArgumentException(input.kind());
    };
  }
}
