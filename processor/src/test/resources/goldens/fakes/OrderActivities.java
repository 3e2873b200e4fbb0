package com.acme.orders;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.concurrent.CompletionStage;

@Activities(startToCloseTimeout = "30s")
public interface OrderActivities {

  record Charge(String order, int cents) {}

  record Reversal(String order) {}

  record Receipt(String id) {}

  /** Takes the money. */
  @ActivityDefinition
  Receipt charge(Charge input);

  @ActivityDefinition(name = "charge-back")
  void charge(Reversal input);

  @ActivityDefinition
  CompletionStage<List<Receipt>> registration(Reversal input);

  @ActivityDefinition
  CompletionStage<Void> notify(Charge input);
}
