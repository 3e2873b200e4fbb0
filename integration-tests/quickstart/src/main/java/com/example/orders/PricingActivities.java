package com.example.orders;

import com.example.orders.Order.Line;
import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Looks prices up in memory: short enough to be called as a local activity. */
@Activities(
    startToCloseTimeout = "1s",
    retry = @Retry(doNotRetry = PricingActivities.UnknownItemException.class))
public class PricingActivities {

  private static final Map<String, BigDecimal> PRICES =
      Map.of("coffee", new BigDecimal("12.50"), "teapot", new BigDecimal("39.00"));

  public record PriceLines(List<Line> lines) {}

  @ActivityDefinition
  public BigDecimal totalPrice(PriceLines input) {
    return input.lines().stream()
        .map(line -> priceOf(line.item()).multiply(BigDecimal.valueOf(line.quantity())))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal priceOf(String item) {
    BigDecimal price = PRICES.get(item);
    if (price == null) {
      throw new UnknownItemException("nothing is sold as " + item);
    }
    return price;
  }

  public static class UnknownItemException extends RuntimeException {
    public UnknownItemException(String message) {
      super(message);
    }
  }
}
