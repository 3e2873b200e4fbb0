package dev.chronotype.behaviour.codecs;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.Optional;
import java.util.OptionalLong;

/** Takes optionals in optionals. */
@Activities(namePrefix = "optional-", startToCloseTimeout = "30s")
public class OptionalActivities {

  public record Nested(
      Optional<Optional<String>> text,
      Optional<OptionalLong> number,
      Optional<Optional<Optional<Integer>>> whole) {}

  @ActivityDefinition
  public Nested take(Nested nested) {
    return nested;
  }
}
