package com.acme.results;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Activities(startToCloseTimeout = "1m")
public class Results {

  public record In() {}

  @ActivityDefinition
  public void nothing(In in) {}

  @ActivityDefinition
  public Void boxedNothing(In in) {
    return null;
  }

  @ActivityDefinition
  public CompletionStage<Void> nothingLater(In in) {
    return CompletableFuture.completedStage(null);
  }

  @ActivityDefinition
  public int primitive(In in) {
    return 1;
  }

  @ActivityDefinition
  public Integer boxed(In in) {
    return 1;
  }

  @ActivityDefinition
  public CompletableFuture<Boolean> boxedLater(In in) {
    return CompletableFuture.completedFuture(true);
  }

  @ActivityDefinition
  public byte[] bytes(In in) {
    return new byte[0];
  }

  @ActivityDefinition
  public String[][] table(In in) {
    return new String[0][];
  }
}
