package dev.chronotype.behaviour.codecs;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes and gives what there are codecs for. */
@Activities(namePrefix = "Everything-", startToCloseTimeout = "10s")
public class EverythingActivities {

  @ActivityDefinition
  public Everything echo(Everything input) {
    return input;
  }

  @ActivityDefinition
  public List<Everything.Part> parts(Everything.Part input) {
    return List.of(input);
  }

  @ActivityDefinition
  public Map<String, Everything.Part> byName(Everything.Part input) {
    return Map.of(input.sku(), input);
  }

  @ActivityDefinition
  public Optional<Everything.Part> maybe(Everything.Part input) {
    return Optional.of(input);
  }
}
