package dev.chronotype.behaviour.contract;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;

/** Definitions on an interface: both sides have it. */
@Activities(startToCloseTimeout = "10s")
public interface Pricing {

  @ActivityDefinition
  Price price(Quote quote);

  @ActivityDefinition
  List<Price> prices(Quote quote);
}
