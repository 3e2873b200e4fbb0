package com.example.shop;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;

/** Extends a class that MapStruct generates: there is no such type in the first round. */
@Activities(startToCloseTimeout = "10s")
public class QuoteActivities extends QuoteMapperImpl {

  /** What there is to quote. */
  public record Asked(Money price, Address address) {}

  @ActivityDefinition
  public Quote giveQuote(Asked asked) {
    return quote(asked.price().cents() + " " + asked.price().currency(), asked.address());
  }
}
