package dev.chronotype.reflection.user;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A payload with a bit of everything that has a codec. */
public record Order(
    Id id,
    Instant placedAt,
    List<Line> lines,
    Map<Status, Integer> counts,
    Optional<String> remark,
    @JsonProperty("payment_method") Payment payment) {

  /** A value of its own. */
  public record Id(@JsonValue String text) {}

  /** A part. */
  public record Line(String sku, int quantity, BigDecimal price) {}

  /** Keys and values. */
  public enum Status {
    OPEN,
    @JsonProperty("sent")
    SENT
  }

  /** One of several. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Card.class, name = "card"),
    @JsonSubTypes.Type(value = Transfer.class, name = "transfer")
  })
  public sealed interface Payment permits Card, Transfer {}

  /** The first. */
  public record Card(String number) implements Payment {}

  /** The second. */
  public record Transfer(String iban) implements Payment {}
}
