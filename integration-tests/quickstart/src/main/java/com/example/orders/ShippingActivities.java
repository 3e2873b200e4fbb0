package com.example.orders;

import com.example.orders.Order.Address;
import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import dev.chronotype.Retry;
import java.util.Set;

@Activities(
    startToCloseTimeout = "30s",
    retry = @Retry(doNotRetry = ShippingActivities.UndeliverableException.class))
public class ShippingActivities {

  private static final Set<String> COUNTRIES = Set.of("DE", "FR", "JP", "US");

  public record ShipParcel(String orderId, Address address) {}

  /** Hands the parcel to the carrier and returns the tracking number. */
  @ActivityDefinition
  public String ship(ShipParcel input) {
    if (!COUNTRIES.contains(input.address().country())) {
      throw new UndeliverableException("no carrier delivers to " + input.address().country());
    }
    return "TRACK-" + input.orderId();
  }

  public static class UndeliverableException extends RuntimeException {
    public UndeliverableException(String message) {
      super(message);
    }
  }
}
