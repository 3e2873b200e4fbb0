package com.acme.orders;

import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletionStage;

public class Orders {

  public record Charge(String order, int cents) {}

  public record Reversal(String order) {}

  /** Takes the money. */
  @ActivityDefinition(startToCloseTimeout = "30s", taskQueue = "payments")
  public String charge(Charge input) {
    return input.order();
  }

  @ActivityDefinition(name = "charge-back", startToCloseTimeout = "5s")
  public void charge(Reversal input) {}

  /** @deprecated nobody pays by cheque */
  @Deprecated
  @ActivityDefinition
  public CompletionStage<List<Reversal>> notify(Reversal input) {
    return null;
  }
}
