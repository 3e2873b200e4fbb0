package dev.chronotype.behaviour.contract;

import java.util.List;

/** What only the Worker that runs the activities has. */
public class PricingImpl implements Pricing {

  @Override
  public Price price(Quote quote) {
    return new Price(quote.item(), quote.amount() * 100);
  }

  @Override
  public List<Price> prices(Quote quote) {
    return List.of(price(quote), new Price("delivery", 500));
  }
}
