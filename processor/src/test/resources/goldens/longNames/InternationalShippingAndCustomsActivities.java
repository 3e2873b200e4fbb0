package com.acme.international.shipping;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.Map;

@Activities(startToCloseTimeout = "10s")
public class InternationalShippingAndCustomsActivities {

  public record RequestCustomsClearanceForConsignment(String consignment) {}

  public record CustomsClearanceOfOneDestination(String destination) {}

  @ActivityDefinition
  public Map<String, List<CustomsClearanceOfOneDestination>> requestCustomsClearanceForConsignment(
      RequestCustomsClearanceForConsignment requestCustomsClearanceForConsignment) {
    return Map.of();
  }

  @ActivityDefinition(
      name = "com.acme.international.shipping.announceConsignmentToAllCustomsOfficesOnTheWay",
      startToCloseTimeout = "20s")
  public void announceConsignmentToAllCustomsOfficesOnTheWay(
      RequestCustomsClearanceForConsignment consignment) {}
}
