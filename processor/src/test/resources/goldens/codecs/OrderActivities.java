package com.acme.orders;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes orders. */
@Activities(startToCloseTimeout = "30s")
public class OrderActivities {

  @ActivityDefinition
  public Receipt place(Order order) {
    return new Receipt(order.id(), Optional.empty());
  }

  @ActivityDefinition
  public List<Order.Line> lines(Order order) {
    return order.lines();
  }

  @ActivityDefinition
  public Map<String, Receipt> receipts(Nothing input) {
    return Map.of();
  }

  /** Has no codec: a wildcard. */
  @ActivityDefinition
  public void look(Wild wild) {}

  @ActivityDefinition
  public Page<Receipt> page(Nothing input) {
    return new Page<>(List.of());
  }

  @ActivityDefinition
  public void rename(Renamed renamed) {}

  public record Nothing() {}

  public record Wild(List<? extends Receipt> receipts) {}

  public record Page<T>(List<T> items) {}

  public record Renamed(@com.fasterxml.jackson.annotation.JsonProperty("n") String name) {}
}
