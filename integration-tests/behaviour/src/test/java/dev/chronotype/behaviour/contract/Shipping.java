package dev.chronotype.behaviour.contract;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.ArrayList;
import java.util.List;

/** Definitions on a class: only the Worker that runs the activities has it. */
@Activities(startToCloseTimeout = "10s")
public class Shipping {

  private final List<Quote> reserved = new ArrayList<>();

  @ActivityDefinition
  public void reserve(Quote quote) {
    reserved.add(quote);
  }

  @ActivityDefinition
  public List<Price> ship(Quote quote) {
    return List.of(new Price(quote.item(), 250 * reserved.size()));
  }
}
