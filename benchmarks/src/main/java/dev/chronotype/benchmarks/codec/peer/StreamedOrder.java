package dev.chronotype.benchmarks.codec.peer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.chronotype.benchmarks.codec.shape.OrderRequest;
import dev.chronotype.benchmarks.codec.shape.OrderRequest.OrderLine;
import dev.chronotype.benchmarks.codec.shape.OrderRequest.Priority;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Orders. */
final class StreamedOrder implements Streamed<OrderRequest> {

  private static final Streamed<OrderLine> LINE = new Line();

  private static final SerializableString ORDER_ID = new SerializedString("orderId");
  private static final SerializableString CUSTOMER = new SerializedString("customer");
  private static final SerializableString TOTAL = new SerializedString("total");
  private static final SerializableString WEIGHT = new SerializedString("weight");
  private static final SerializableString PRIORITY = new SerializedString("priority");
  private static final SerializableString PLACED_AT = new SerializedString("placedAt");
  private static final SerializableString LINES = new SerializedString("lines");
  private static final SerializableString LABELS = new SerializedString("labels");
  private static final SerializableString COUPON = new SerializedString("coupon");
  private static final SerializableString COMMENT = new SerializedString("comment");

  @Override
  public void write(JsonGenerator out, OrderRequest value) throws IOException {
    out.writeStartObject();
    out.writeFieldName(ORDER_ID);
    out.writeString(value.orderId());
    out.writeFieldName(CUSTOMER);
    out.writeNumber(value.customer());
    out.writeFieldName(TOTAL);
    out.writeNumber(value.total());
    out.writeFieldName(WEIGHT);
    out.writeNumber(value.weight());
    out.writeFieldName(PRIORITY);
    out.writeString(value.priority().name());
    out.writeFieldName(PLACED_AT);
    out.writeString(value.placedAt().toString());
    out.writeFieldName(LINES);
    Streamed.writeList(out, value.lines(), LINE);
    out.writeFieldName(LABELS);
    Streamed.writeMap(out, value.labels(), TEXT);
    out.writeFieldName(COUPON);
    out.writeString(value.coupon().orElse(null));
    out.writeFieldName(COMMENT);
    out.writeString(value.comment());
    out.writeEndObject();
  }

  @Override
  @SuppressWarnings("NullAway") // what is missing is null
  public OrderRequest read(JsonParser in) throws IOException {
    String orderId = null;
    long customer = 0;
    BigDecimal total = null;
    double weight = 0;
    Priority priority = null;
    Instant placedAt = null;
    List<OrderLine> lines = null;
    Map<String, String> labels = null;
    Optional<String> coupon = Optional.empty();
    String comment = null;
    for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
      switch (name) {
        case "orderId" -> orderId = Streamed.nextText(in);
        case "customer" -> customer = in.nextLongValue(0);
        case "total" -> total = nextDecimal(in);
        case "weight" -> weight = nextDouble(in);
        case "priority" -> priority = Priority.valueOf(in.nextTextValue());
        case "placedAt" -> placedAt = Instant.parse(in.nextTextValue());
        case "lines" -> lines = Streamed.nextList(in, LINE);
        case "labels" -> labels = Streamed.nextMap(in, TEXT);
        case "coupon" -> coupon = Optional.ofNullable(Streamed.nextText(in));
        case "comment" -> comment = Streamed.nextText(in);
        default -> Streamed.skip(in);
      }
    }
    return new OrderRequest(
        orderId, customer, total, weight, priority, placedAt, lines, labels, coupon, comment);
  }

  private static double nextDouble(JsonParser in) throws IOException {
    in.nextToken();
    return in.getDoubleValue();
  }

  private static BigDecimal nextDecimal(JsonParser in) throws IOException {
    in.nextToken();
    return in.getDecimalValue();
  }

  private static final class Line implements Streamed<OrderLine> {

    private static final SerializableString SKU = new SerializedString("sku");
    private static final SerializableString QUANTITY = new SerializedString("quantity");
    private static final SerializableString PRICE = new SerializedString("price");
    private static final SerializableString GIFT = new SerializedString("gift");

    @Override
    public void write(JsonGenerator out, OrderLine value) throws IOException {
      out.writeStartObject();
      out.writeFieldName(SKU);
      out.writeString(value.sku());
      out.writeFieldName(QUANTITY);
      out.writeNumber(value.quantity());
      out.writeFieldName(PRICE);
      out.writeNumber(value.price());
      out.writeFieldName(GIFT);
      out.writeBoolean(value.gift());
      out.writeEndObject();
    }

    @Override
    public OrderLine read(JsonParser in) throws IOException {
      @Nullable String sku = null;
      int quantity = 0;
      @Nullable BigDecimal price = null;
      boolean gift = false;
      for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
        switch (name) {
          case "sku" -> sku = Streamed.nextText(in);
          case "quantity" -> quantity = in.nextIntValue(0);
          case "price" -> price = nextDecimal(in);
          case "gift" -> gift = in.nextBooleanValue();
          default -> Streamed.skip(in);
        }
      }
      return new OrderLine(sku, quantity, price, gift);
    }
  }
}
