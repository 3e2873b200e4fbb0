package dev.chronotype.benchmarks.codec.shape;

import com.dslplatform.json.CompiledJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A usual payload, of any length: that of the lines.
 *
 * @param comment null
 */
@CompiledJson
public record OrderRequest(
    String orderId,
    long customer,
    BigDecimal total,
    double weight,
    Priority priority,
    Instant placedAt,
    List<OrderLine> lines,
    Map<String, String> labels,
    Optional<String> coupon,
    String comment) {

  /** How soon an order is sent. */
  public enum Priority {
    LOW,
    NORMAL,
    EXPRESS
  }

  /** What is ordered. */
  @CompiledJson
  public record OrderLine(String sku, int quantity, BigDecimal price, boolean gift) {}
}
