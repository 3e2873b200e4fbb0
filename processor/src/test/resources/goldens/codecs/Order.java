package com.acme.orders;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An order; the names of some components are those that a codec would take itself. */
public record Order(
    UUID id,
    Instant placedAt,
    List<Line> lines,
    Map<String, List<Line>> byShop,
    Status status,
    Order replaces,
    String in,
    int next,
    boolean gift) {

  public enum Status {
    OPEN,
    SENT
  }

  public record Line(String sku, int quantity, BigDecimal price, byte[] label) {}
}
