package dev.chronotype.benchmarks.codec.peer;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONWriter;
import com.alibaba.fastjson2.annotation.JSONType;
import com.google.protobuf.ByteString;
import dev.chronotype.benchmarks.codec.shape.Article;
import dev.chronotype.benchmarks.codec.shape.Folder;
import dev.chronotype.benchmarks.codec.shape.Measurements;
import dev.chronotype.benchmarks.codec.shape.OrderRequest;

/** fastjson2, with the classes that it makes at run time. */
public final class FastJson2 extends JsonPeer {

  // Components in the order of the record, which it does not keep otherwise.

  @JSONType(
      orders = {
        "orderId",
        "customer",
        "total",
        "weight",
        "priority",
        "placedAt",
        "lines",
        "labels",
        "coupon",
        "comment"
      })
  private interface Order {}

  @JSONType(orders = {"sku", "quantity", "price", "gift"})
  private interface Line {}

  @JSONType(orders = {"from", "interval", "counts", "samples"})
  private interface Measured {}

  @JSONType(orders = {"channel", "level", "offset", "value", "error"})
  private interface Sample {}

  @JSONType(orders = {"title", "summary", "paragraphs"})
  private interface Text {}

  @JSONType(orders = {"name", "version", "attributes", "folders", "quotas"})
  private interface Foldered {}

  static {
    JSON.mixIn(OrderRequest.class, Order.class);
    JSON.mixIn(OrderRequest.OrderLine.class, Line.class);
    JSON.mixIn(Measurements.class, Measured.class);
    JSON.mixIn(Measurements.Sample.class, Sample.class);
    JSON.mixIn(Article.class, Text.class);
    JSON.mixIn(Folder.class, Foldered.class);
  }

  @Override
  ByteString write(Object value) {
    return ByteString.copyFrom(JSON.toJSONBytes(value, JSONWriter.Feature.WriteNulls));
  }

  @Override
  Object read(byte[] bytes, Class<?> type) {
    return JSON.parseObject(bytes, type);
  }
}
