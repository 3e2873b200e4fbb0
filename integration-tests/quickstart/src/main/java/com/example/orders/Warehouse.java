package com.example.orders;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** An implementation of the contract, with shelves in memory. */
public class Warehouse implements InventoryActivities {

  private static final Map<String, String> SHELVES = Map.of("coffee", "A-07", "teapot", "C-12");

  private final Map<String, Map<String, Integer>> reserved = new ConcurrentHashMap<>();

  @Override
  public String reserve(ReserveItem input) {
    // Keyed by order and item: a second attempt of the same activity reserves nothing twice.
    reserved
        .computeIfAbsent(input.orderId(), id -> new ConcurrentHashMap<>())
        .put(input.item(), input.quantity());
    return SHELVES.get(input.item());
  }

  @Override
  public void release(ReleaseItems input) {
    reserved.remove(input.orderId());
  }

  /** The items set aside for an order. */
  public Map<String, Integer> reservedFor(String orderId) {
    return new TreeMap<>(reserved.getOrDefault(orderId, Map.of()));
  }
}
