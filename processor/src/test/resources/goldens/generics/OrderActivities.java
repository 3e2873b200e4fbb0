package com.acme.orders;

import dev.chronotype.Activities;
import dev.chronotype.ActivityDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Activities(startToCloseTimeout = "10s")
public class OrderActivities {

  @ActivityDefinition
  public List<Line> lines(Query<String> query) {
    return List.of();
  }

  @ActivityDefinition
  public Map<String, Line> linesBySku(Query<Map<String, List<Line>>> query) {
    return Map.of();
  }

  @ActivityDefinition
  public Optional<Line> first(Order order) {
    return order.lines().stream().findFirst();
  }

  @ActivityDefinition
  public CompletionStage<Page<Line>> page(Order order) {
    return CompletableFuture.completedStage(new Page<>(order.lines(), null));
  }

  @ActivityDefinition
  public Map<String, List<Page<Line>[]>> nested(Order order) {
    return Map.of();
  }

  @ActivityDefinition
  public Map.Entry<Order.Id, Line> entry(Order order) {
    return Map.entry(order.id(), order.lines().get(0));
  }
}
